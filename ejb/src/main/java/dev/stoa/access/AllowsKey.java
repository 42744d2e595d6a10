// SPDX-License-Identifier: Apache-2.0
package dev.stoa.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Beside {@link Allows}: a program with a customer ID of this scope may call this, too, although no customer ID holds
 * the permission that a member needs.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AllowsKey {

    KeyScope value();
}
