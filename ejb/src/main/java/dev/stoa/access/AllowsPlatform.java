// SPDX-License-Identifier: Apache-2.0
package dev.stoa.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Beside {@link Allows}: the platform's own servers may call this, too, for whichever account. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AllowsPlatform {}
