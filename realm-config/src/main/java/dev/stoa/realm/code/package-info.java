// SPDX-License-Identifier: Apache-2.0
/**
 * Codes that prove an address: sent by mail or as a text message, asked for on a page, within limits.
 *
 * <p>{@link dev.stoa.realm.code.CodeDialogue} is all that a step of a flow or a required action needs. A code is kept
 * only as a keyed hash, bound to the browser that asked for it, the address and the
 * {@link dev.stoa.realm.code.Purpose}. An address that may not have a code gets another letter instead; page, answers,
 * limits and the time all of it takes are the same.
 */
@NullMarked
package dev.stoa.realm.code;

import org.jspecify.annotations.NullMarked;
