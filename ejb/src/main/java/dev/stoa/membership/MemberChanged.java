// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.Refusal;

/** Somebody else has given the member another role since this person looked. */
public class MemberChanged extends Refusal {

    MemberChanged() {
        super("member-changed");
    }
}
