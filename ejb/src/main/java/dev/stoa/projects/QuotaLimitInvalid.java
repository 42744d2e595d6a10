// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.Refusal;

/** The limit that is asked for or proposed is not higher than the present one, or higher than any. */
public class QuotaLimitInvalid extends Refusal {

    QuotaLimitInvalid(int wanted, int present, int most) {
        super("quota-limit-invalid", wanted, present, most);
    }
}
