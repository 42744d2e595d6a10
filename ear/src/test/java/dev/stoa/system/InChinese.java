// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A {@link Visitor} whose browser asks for 中文; any other asks for English. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface InChinese {}
