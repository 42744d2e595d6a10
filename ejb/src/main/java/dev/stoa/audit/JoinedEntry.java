// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import dev.stoa.membership.MemberJoined;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Puts on an account's trail who has joined it: when he does, he works in another account or in none. */
@ApplicationScoped
class JoinedEntry {

    private static final String ACTION = "Joining.accept";

    @Inject
    Trail trail;

    @Inject
    Witness witness;

    void write(@Observes MemberJoined joined) {
        var joining = new Occurrence(
                joined.member().subject(),
                AuditKind.CHANGE,
                ACTION,
                joined.invitation().auditSubject(),
                null,
                witness.ofAttempt());
        trail.add(joined.tenant(), joining);
    }
}
