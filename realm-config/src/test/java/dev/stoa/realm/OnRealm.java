// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** Hands the tests of a class the one {@link RealmServer} of the run. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RealmExtension.class)
public @interface OnRealm {}
