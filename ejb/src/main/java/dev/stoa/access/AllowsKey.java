// SPDX-License-Identifier: Apache-2.0
package dev.stoa.access;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A program with a customer ID of this scope may call this: beside a member, where {@link Allows} is there, too,
 * although no customer ID holds the permission that he needs; and else nobody but such a program.
 */
@Guarded
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface AllowsKey {

    @Nonbinding
    KeyScope value();
}
