// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.identity.Person;
import dev.stoa.membership.Account;
import dev.stoa.membership.Accounts;
import dev.stoa.membership.PersonsAccounts;
import dev.stoa.tenancy.TenantId;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody with an account of his own who has become a member of another one. */
@ExtendWith(ArquillianExtension.class)
class PersonsAccountsIT {

    @Inject
    Accounts accounts;

    @Inject
    PersonsAccounts personsAccounts;

    @Inject
    People people;

    @Inject
    Probe probe;

    @Test
    void areNoneAtFirst() {
        assertThat(personsAccounts.of(UUID.randomUUID().toString())).isEmpty();
    }

    @Test
    void beginWithHisOwnWhenHeHasEnteredNone() throws Exception {
        var bobs = accounts.accountOf(person());
        var ada = person();
        joins(bobs, ada);
        var adas = accounts.accountOf(ada);

        assertThat(personsAccounts.of(ada.subject())).containsExactly(adas, bobs);
    }

    @Test
    void beginWithTheOneThatHeEnteredLast() throws Exception {
        var bobs = accounts.accountOf(person());
        var ada = person();
        joins(bobs, ada);
        var adas = accounts.accountOf(ada);

        personsAccounts.enter(adas.tenant(), ada.subject());
        personsAccounts.enter(bobs.tenant(), ada.subject());

        assertThat(personsAccounts.of(ada.subject())).containsExactly(bobs, adas);
    }

    @Test
    void areNotEnteredByWhoeverIsNoMember() throws Exception {
        var bobs = accounts.accountOf(person());
        var eve = person();

        personsAccounts.enter(bobs.tenant(), eve.subject());

        assertThat(personsAccounts.of(eve.subject())).isEmpty();
    }

    private void joins(Account account, Person person) throws Exception {
        change(account.tenant(), """
                insert into membership.member (tenant_id, subject, role_id, since)
                select tenant_id, '%s', id, now() from membership.role where predefined = 'FINANCE'
                """.formatted(person.subject()));
    }

    private void change(TenantId tenant, String sql) throws Exception {
        people.as(tenant, () -> probe.change(sql));
    }

    private static Person person() {
        var subject = UUID.randomUUID().toString();
        return new Person(subject, Optional.of(subject + "@example.com"), "Ada", "Engines", Optional.empty(), "en");
    }
}
