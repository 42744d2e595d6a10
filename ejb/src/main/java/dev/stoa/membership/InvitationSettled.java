// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.Refusal;

/** There is no such invitation, or it was accepted or taken back meanwhile. */
public class InvitationSettled extends Refusal {

    InvitationSettled() {
        super("invitation-settled");
    }
}
