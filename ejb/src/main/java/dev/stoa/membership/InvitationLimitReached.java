// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.Refusal;

/** The account has sent as many invitations today as it may on a day. */
public class InvitationLimitReached extends Refusal {

    InvitationLimitReached(int limit) {
        super("invitation-limit-reached", limit);
    }
}
