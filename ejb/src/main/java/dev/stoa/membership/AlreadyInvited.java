// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.Refusal;

/** An invitation to this address is waiting; it can be sent again or taken back. */
public class AlreadyInvited extends Refusal {

    AlreadyInvited(String address) {
        super("already-invited", address);
    }
}
