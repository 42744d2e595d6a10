// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.Refusal;

/** Somebody else has changed the account's settings since this person looked at them. */
public class AccountRulesChanged extends Refusal {

    AccountRulesChanged() {
        super("account-rules-changed");
    }
}
