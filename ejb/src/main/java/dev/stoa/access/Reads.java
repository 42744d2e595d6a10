// SPDX-License-Identifier: Apache-2.0
package dev.stoa.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The call only looks, although who may make it may change things, too: it leaves no row on the audit trail. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Reads {}
