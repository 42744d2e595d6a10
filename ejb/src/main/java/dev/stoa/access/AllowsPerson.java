// SPDX-License-Identifier: Apache-2.0
package dev.stoa.access;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Any person who has signed in may call this, for it is about himself; anyone else is refused, and that is audited.
 * What is done is on the trail, unless it says {@link Unrecorded}.
 */
@Guarded
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface AllowsPerson {}
