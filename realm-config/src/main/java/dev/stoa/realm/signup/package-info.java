// SPDX-License-Identifier: Apache-2.0
/**
 * Sign-up: an address and three consents, a code sent to that address, then the person.
 *
 * <p>A user exists only from the last step on; until then everything lives in Keycloak's authentication session, in
 * {@link dev.stoa.realm.signup.SignUp}. Nothing that is shown tells whether the address already has an account: its
 * owner learns it by a message. Who comes by phone names his e-mail address at the end; it becomes his once he has
 * proven it, too.
 */
@NullMarked
package dev.stoa.realm.signup;

import org.jspecify.annotations.NullMarked;
