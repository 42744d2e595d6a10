// SPDX-License-Identifier: Apache-2.0
package dev.stoa.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Beyond what its guard asks for, who calls this must have proved who he is for this very operation, within the last
 * minute; else he is refused by {@link FreshProofNeeded}. The call uses the proof up, whatever comes of it. A program
 * can't prove anything, and is {@link NotAllowed}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface FreshProof {}
