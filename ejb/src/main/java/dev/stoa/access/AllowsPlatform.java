// SPDX-License-Identifier: Apache-2.0
package dev.stoa.access;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The platform's own servers may call this for whichever account: beside a member, where {@link Allows} is there, too,
 * and else nobody but they.
 */
@Guarded
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface AllowsPlatform {}
