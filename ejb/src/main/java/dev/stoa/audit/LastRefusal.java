// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import dev.stoa.Refusal;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** Remembers the refusal that is on its way out, so that boundaries which call each other write it down once. */
@RequestScoped
class LastRefusal {

    private @Nullable Refusal last;

    /** Whether this refusal was not met before. */
    boolean isNew(Refusal refusal) {
        var met = refusal == last;
        last = refusal;
        return !met;
    }
}
