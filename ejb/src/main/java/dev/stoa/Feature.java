// SPDX-License-Identifier: Apache-2.0
package dev.stoa;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares which other features a feature's package may use; a test holds declaration and code equal. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface Feature {

    /** The relative names of the packages below {@code dev.stoa} whose public types this feature uses. */
    String[] uses() default {};
}
