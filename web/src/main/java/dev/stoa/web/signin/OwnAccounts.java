// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import dev.stoa.membership.Account;
import dev.stoa.membership.PersonsAccounts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code #{ownAccounts}}: the accounts of whoever is signed in, to change from one to another. */
@Named
@RequestScoped
public class OwnAccounts {

    @Inject
    CurrentPerson person;

    @Inject
    PersonsAccounts accounts;

    private @Nullable List<Account> all;

    /** In the order of their names. */
    public List<Account> getAll() {
        var found = all;
        if (found == null) {
            found = person.isSignedIn() ? asked() : List.of();
            all = found;
        }
        return found;
    }

    public boolean isSeveral() {
        return getAll().size() > 1;
    }

    public boolean isCurrent(Account account) {
        return account.companyId().equals(person.getCompanyId());
    }

    private List<Account> asked() {
        return accounts.of(person.person().subject()).stream()
                .sorted(Comparator.comparing(Account::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Account::companyId))
                .toList();
    }
}
