// SPDX-License-Identifier: Apache-2.0
/** Puts the reviewed pieces of the realm together at build time; no part of the jar that Keycloak loads. */
@NullMarked
package dev.stoa.realm.assembly;

import org.jspecify.annotations.NullMarked;
