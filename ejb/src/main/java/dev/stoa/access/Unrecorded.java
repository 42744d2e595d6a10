// SPDX-License-Identifier: Apache-2.0
package dev.stoa.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The call leaves no row on the audit trail: it only looks, although who may make it may change things, too; or what it
 * changes is how the person's own pages look, which is nobody else's business.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Unrecorded {}
