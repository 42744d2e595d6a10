// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.Refusal;

/** Who is invited is a member of the account already. */
public class AlreadyMember extends Refusal {

    AlreadyMember(String address) {
        super("already-member", address);
    }
}
