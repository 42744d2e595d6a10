// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import dev.stoa.Refusal;

/** No account has this company ID. */
public class AccountUnknown extends Refusal {

    AccountUnknown() {
        super("account-unknown");
    }
}
