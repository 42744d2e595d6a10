// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.Refusal;

/** An invitation can't be accepted, or not by this person. */
public class InvitationRefused extends Refusal {

    InvitationRefused(InvitationSituation why) {
        super("invitation-refused-" + why.key());
    }

    /** No link of ours leads to it. */
    InvitationRefused() {
        super("invitation-unknown");
    }
}
