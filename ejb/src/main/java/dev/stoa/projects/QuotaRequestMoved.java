// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.Refusal;

/** The request is no longer where whoever works on it saw it. */
public class QuotaRequestMoved extends Refusal {

    QuotaRequestMoved(QuotaRequestState state) {
        super("quota-request-moved", state);
    }
}
