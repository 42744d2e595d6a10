// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.Refusal;

/** As many invitations wait for an answer as may at the same time. */
public class TooManyInvitations extends Refusal {

    TooManyInvitations(int limit) {
        super("too-many-invitations", limit);
    }
}
