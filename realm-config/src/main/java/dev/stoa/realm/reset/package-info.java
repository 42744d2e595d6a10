// SPDX-License-Identifier: Apache-2.0
/**
 * A new password for who forgot his: a link by mail, or a code to his phone, and then the sign-in with all its factors.
 *
 * <p>What is shown, and when, does not tell whether anybody has the address: mail is sent off the request's thread, and
 * a number that is nobody's gets a text message that says so.
 */
@NullMarked
package dev.stoa.realm.reset;

import org.jspecify.annotations.NullMarked;
