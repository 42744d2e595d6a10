// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.identity.Person;
import dev.stoa.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;

/** Writes members. Whoever calls holds the account's roster. */
@ApplicationScoped
class MemberWrites {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    void insert(TenantId tenant, Person person, MemberRole role, String invitedBy) {
        var facts = MemberFacts.of(person);
        entities.createNativeQuery("""
                        insert into membership.member (tenant_id, subject, role_id, since, name, email, language, invited_by)
                        values (?1, ?2, ?3, ?4, ?5, cast(?6 as text), ?7, ?8)
                        """)
                .setParameter(1, tenant.value())
                .setParameter(2, person.subject())
                .setParameter(3, role.value())
                .setParameter(4, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(5, facts.name())
                .setParameter(6, facts.email())
                .setParameter(7, facts.language())
                .setParameter(8, invitedBy)
                .executeUpdate();
    }

    void changeRole(TenantId tenant, MemberId member, MemberRole role) {
        entities.createNativeQuery("update membership.member set role_id = ?3 where tenant_id = ?1 and subject = ?2")
                .setParameter(1, tenant.value())
                .setParameter(2, member.subject())
                .setParameter(3, role.value())
                .executeUpdate();
    }

    void delete(TenantId tenant, MemberId member) {
        entities.createNativeQuery("delete from membership.member where tenant_id = ?1 and subject = ?2")
                .setParameter(1, tenant.value())
                .setParameter(2, member.subject())
                .executeUpdate();
    }
}
