// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.Refusal;

/** The invitation was sent a moment ago; another mail would only make the first one useless. */
public class InvitationSentJustNow extends Refusal {

    InvitationSentJustNow(long seconds) {
        super("invitation-sent-just-now", seconds);
    }
}
