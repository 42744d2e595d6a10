// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.Refusal;

/** Nobody of the staff decides on an account that he belongs to. */
public class OwnAccount extends Refusal {

    OwnAccount() {
        super("staff-own-account");
    }
}
