// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.Refusal;

/** Who asks for more projects, or decides on it, has to say why, and not at any length. */
public class QuotaReasonInvalid extends Refusal {

    QuotaReasonInvalid(int length, int longest) {
        super("quota-reason-invalid", length, longest);
    }
}
