// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.Refusal;

/** Whoever has handed an account over stays an Admin of it as long as he can take it back. */
public class FormerOwnerStays extends Refusal {

    FormerOwnerStays() {
        super("former-owner-stays");
    }
}
