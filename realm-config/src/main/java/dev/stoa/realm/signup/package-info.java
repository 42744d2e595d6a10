// SPDX-License-Identifier: Apache-2.0
/**
 * Sign-up: an address and three consents, a code sent to that address, then the person.
 *
 * <p>A user exists only from the last step on; until then everything lives in Keycloak's authentication session, in
 * {@link dev.stoa.realm.signup.SignUp}. Nothing that is shown tells whether the address already has an account: its
 * owner learns it by mail. Another kind of {@link dev.stoa.realm.signup.Identifier} joins by implementing it.
 */
@NullMarked
package dev.stoa.realm.signup;

import org.jspecify.annotations.NullMarked;
