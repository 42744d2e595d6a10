// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.Refusal;

/** The account has asked for more projects already, and that is not decided. */
public class QuotaRequestOpen extends Refusal {

    QuotaRequestOpen(int wanted) {
        super("quota-request-open", wanted);
    }
}
