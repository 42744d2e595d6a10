// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.Refusal;

/** The cursor was not made by a list. */
public class MemberCursorInvalid extends Refusal {

    MemberCursorInvalid() {
        super("cursor-invalid");
    }
}
