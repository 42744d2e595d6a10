// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.access.AuditSubject;
import java.time.Instant;
import java.util.Optional;

/**
 * The wish that all members have a second factor from a moment on, or that each does as he likes.
 *
 * @param madeFrom the version of the rules that whoever wishes it has seen
 */
public record SecondFactorDemand(int madeFrom, Optional<Instant> from) implements AuditSubject {

    @Override
    public String auditSubject() {
        return from.map(moment -> "second-factor from " + moment).orElse("second-factor of one's own choice");
    }
}
