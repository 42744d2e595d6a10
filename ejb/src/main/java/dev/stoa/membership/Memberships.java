// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.access.AllowsPerson;
import dev.stoa.access.CurrentCaller;
import dev.stoa.access.Unrecorded;
import dev.stoa.tenancy.CurrentTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** In which role a person is a member of the current account. */
@Stateless
public class Memberships {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentTenant tenant;

    /** Empty for whoever is no member, such as staff. */
    @AllowsPerson
    @Unrecorded
    public Optional<Membership> own() {
        return tenant.ifChosen()
                .flatMap(chosen -> caller.get().person().flatMap(subject -> {
                    List<?> rows = entities.createNativeQuery("""
                            select tenant.name, tenant.company_id, role.name, member.since
                              from membership.member
                              join membership.role on role.tenant_id = member.tenant_id and role.id = member.role_id
                              join tenancy.tenant on tenant.id = member.tenant_id
                             where member.tenant_id = ?1 and member.subject = ?2
                            """)
                            .setParameter(1, chosen.value())
                            .setParameter(2, subject)
                            .getResultList();
                    return rows.stream().map(row -> membership((Object[]) row)).findFirst();
                }));
    }

    private static Membership membership(Object[] row) {
        return new Membership(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                RuleStore.moment(row[3]).orElseThrow());
    }
}
