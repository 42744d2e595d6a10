// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import dev.stoa.membership.AccountOpened;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Begins an account's trail: with its opening, which no guarded call of a member is. */
@ApplicationScoped
class FirstEntry {

    private static final String ACTION = "Accounts.open";

    @Inject
    Trail trail;

    @Inject
    Witness witness;

    void write(@Observes AccountOpened account) {
        var opening = new Occurrence(
                account.createdBy(), AuditKind.CHANGE, ACTION, "account " + account.tenant(), null, witness.ofAttempt());
        trail.add(account.tenant(), opening);
    }
}
