// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.Refusal;

/** The owner of an account is an Admin of it until he has handed it over. */
public class OwnerStays extends Refusal {

    OwnerStays() {
        super("owner-stays");
    }
}
