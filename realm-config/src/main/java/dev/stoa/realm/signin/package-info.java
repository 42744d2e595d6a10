// SPDX-License-Identifier: Apache-2.0
/** What the sign-in flow needs beyond Keycloak's own steps. */
@NullMarked
package dev.stoa.realm.signin;

import org.jspecify.annotations.NullMarked;
