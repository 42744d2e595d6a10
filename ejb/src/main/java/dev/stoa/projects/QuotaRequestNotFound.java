// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.Refusal;

/** The account has no such request, or there is no such account; both are answered alike. */
public class QuotaRequestNotFound extends Refusal {

    QuotaRequestNotFound() {
        super("quota-request-not-found");
    }
}
