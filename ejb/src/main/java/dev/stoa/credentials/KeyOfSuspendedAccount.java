// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.Refusal;

/** The pair is good, but its account is suspended; only who has its secret is told. */
public class KeyOfSuspendedAccount extends Refusal {

    KeyOfSuspendedAccount() {
        super("account-blocked");
    }
}
