// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import dev.stoa.membership.Account;
import dev.stoa.membership.PersonsAccounts;
import dev.stoa.tenancy.TenantId;
import java.util.List;

/** The accounts that the directory would have of every person: none, until a test says otherwise. */
final class KnownAccounts extends PersonsAccounts {

    static final Account ENGINES = new Account(new TenantId(7), StandInProvider.ALIAS, "123456789", "Engines");
    static final Account LOOMS = new Account(new TenantId(8), "t-8", "123456780", "Looms");

    private List<Account> all = List.of();

    /** In the order in which the directory would have them. */
    void are(Account... accounts) {
        all = List.of(accounts);
    }

    @Override
    public List<Account> of(String subject) {
        return all;
    }

    /** Whoever enters an account finds it first the next time. */
    @Override
    public void enter(TenantId tenant, String subject) {
        all = all.stream()
                .sorted((one, other) -> Boolean.compare(
                        other.tenant().equals(tenant), one.tenant().equals(tenant)))
                .toList();
    }
}
