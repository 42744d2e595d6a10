// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import dev.stoa.membership.AccountOpened;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Begins the trail of an account with its opening, which happens before anybody acts in it. */
@ApplicationScoped
class AccountOpenings {

    @Inject
    Trail trail;

    void opened(@Observes AccountOpened account) {
        var occurrence = new Occurrence(account.createdBy(), Kind.CHANGE, "Accounts.accountOf", "account", null);
        trail.addFor(account.tenant(), occurrence);
    }
}
