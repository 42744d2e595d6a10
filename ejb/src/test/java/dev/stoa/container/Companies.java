// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import dev.stoa.identity.OrganizationId;
import dev.stoa.identity.Person;
import dev.stoa.identity.RoleId;
import dev.stoa.membership.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Opens accounts that nobody else uses, and lets people join them, in the tables and at the provider. */
@ApplicationScoped
class Companies {

    @Inject
    Accounts accounts;

    @Inject
    FakeOrganizations organizations;

    @Inject
    People people;

    @Inject
    Probe probe;

    Company open() {
        var founder = UUID.randomUUID().toString();
        var person = new Person(founder, Optional.of("ada@example.com"), "Ada", "Engines", Optional.empty(), "en");
        return new Company(accounts.accountOf(person), founder);
    }

    /**
     * Makes a new person a member.
     *
     * @param role the name of the role in the tables
     * @param providerRole the same role's name at the provider
     * @return his subject
     */
    String join(Company company, String role, String providerRole) throws Exception {
        var subject = UUID.randomUUID().toString();
        people.as(company.tenant(), () -> probe.change("""
                insert into membership.member (tenant_id, subject, role_id, since)
                select tenant_id, '%s', id, now() from membership.role where name = '%s'
                """.formatted(subject, role)));
        var organization = new OrganizationId(company.alias());
        organizations.addMember(organization, subject);
        organizations.giveRole(organization, new RoleId(company.alias() + "/" + providerRole), subject);
        return subject;
    }
}
