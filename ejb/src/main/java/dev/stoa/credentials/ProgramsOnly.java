// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.access.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps people away from what asks programs for no proof of identity. */
@ApplicationScoped
class ProgramsOnly {

    @Inject
    CurrentCaller caller;

    /** @throws ForProgramsOnly if a person calls */
    void require() {
        if (caller.get().person().isPresent()) {
            throw new ForProgramsOnly();
        }
    }
}
