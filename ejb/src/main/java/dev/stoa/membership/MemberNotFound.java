// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.Refusal;

/** The account has no such member, or no longer. */
public class MemberNotFound extends Refusal {

    MemberNotFound() {
        super("member-not-found");
    }
}
