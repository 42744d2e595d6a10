// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives the tests of a class the one {@link LocalPlatform} of the run, and a new {@link Visitor} with a browser of his
 * own for each parameter of that type.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(PlatformExtension.class)
public @interface OnPlatform {}
