// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.Refusal;

/** The account is suspended; a token of it would be refused everywhere. */
public final class AccountSuspended extends Refusal {

    AccountSuspended() {
        super("account-suspended");
    }
}
