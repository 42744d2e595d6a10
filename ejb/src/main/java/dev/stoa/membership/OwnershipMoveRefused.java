// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.Refusal;

/** The account does not stand with its owner as whoever asked has thought; it may have changed meanwhile. */
public class OwnershipMoveRefused extends Refusal {

    OwnershipMoveRefused() {
        super("ownership-move-refused");
    }
}
