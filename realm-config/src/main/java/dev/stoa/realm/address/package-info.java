// SPDX-License-Identifier: Apache-2.0
/**
 * A person's e-mail address and phone number: named, proven by a code, then his.
 *
 * <p>Two required actions, {@code stoa-change-email} and {@code stoa-change-phone}, which the console starts by
 * {@code kc_action} and the sign-up asks for. An address belongs to one person; who is told that it does is its owner,
 * not who typed it.
 */
@NullMarked
package dev.stoa.realm.address;

import org.jspecify.annotations.NullMarked;
