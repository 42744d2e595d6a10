// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The members of the account that staff are looking at, to look at only. Joins the caller's transaction. */
@ApplicationScoped
public class MembersForStaff {

    private static final String SELECT = """
            select member.subject, member.name, member.email, role.name as role, member.second_factor,
                   member.last_active_at
              from membership.member
              join membership.role on role.tenant_id = member.tenant_id and role.id = member.role_id
             where member.tenant_id = ?1
               and (?2 = ''
                    or (member.folded_name, member.subject)
                       > (select before.folded_name, before.subject
                            from membership.member as before
                           where before.tenant_id = ?1 and before.subject = ?2))
             order by member.folded_name, member.subject
             limit ?3
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentTenant tenant;

    /**
     * By name.
     *
     * @param after the subject of the last one of those before; empty to begin
     */
    public List<MemberForStaff> page(String after, int most) {
        List<?> rows = entities.createNativeQuery(SELECT)
                .setParameter(1, tenant.id().value())
                .setParameter(2, after)
                .setParameter(3, most)
                .getResultList();
        return rows.stream().map(row -> member((Object[]) row)).toList();
    }

    /** Whether this person belongs to the account: then he decides nothing there. */
    public boolean has(String subject) {
        return !entities.createNativeQuery("select 1 from membership.member where tenant_id = ?1 and subject = ?2")
                .setParameter(1, tenant.id().value())
                .setParameter(2, subject)
                .getResultList()
                .isEmpty();
    }

    private static MemberForStaff member(Object[] row) {
        return new MemberForStaff(
                (String) row[0],
                (String) row[1],
                Optional.ofNullable((String) row[2]),
                (String) row[3],
                (Boolean) row[4],
                RuleStore.moment(row[5]));
    }
}
