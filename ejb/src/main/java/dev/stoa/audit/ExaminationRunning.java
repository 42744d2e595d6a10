// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import dev.stoa.Refusal;

/** Somebody is examining this trail at the moment; twice at once would take twice as long. */
public class ExaminationRunning extends Refusal {

    ExaminationRunning() {
        super("audit-examination-running");
    }
}
