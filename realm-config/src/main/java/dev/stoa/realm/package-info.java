// SPDX-License-Identifier: Apache-2.0
/** What Stoa adds to Keycloak; see {@link dev.stoa.realm.signup} and {@link dev.stoa.realm.signin}. */
@NullMarked
package dev.stoa.realm;

import org.jspecify.annotations.NullMarked;
