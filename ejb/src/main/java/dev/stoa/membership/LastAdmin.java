// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.Refusal;

/** The account would have no Admin left. */
public class LastAdmin extends Refusal {

    LastAdmin() {
        super("last-admin");
    }
}
