// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.access.CurrentCaller;
import dev.stoa.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What has to be true before a member gets another role or goes. Whoever asks holds the account's roster. */
@ApplicationScoped
class MemberRules {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentCaller caller;

    @Inject
    OwnershipRows ownership;

    /** The owner is an Admin for good, and so is the former one for as long as he can take the account back. */
    void requireNotBound(MemberId member) {
        var owner = ownership.of(tenant.id());
        if (owner.isOwner(member)) {
            throw new OwnerStays();
        }
        if (owner.isFormerOwner(member)) {
            throw new FormerOwnerStays();
        }
    }

    /** Somebody has to be able to do everything. */
    void requireAnotherAdmin(MemberId without) {
        var others = entities.createNativeQuery("""
                        select count(*)
                          from membership.member as m
                          join membership.role as r on r.tenant_id = m.tenant_id and r.id = m.role_id
                         where m.tenant_id = ?1 and m.subject <> ?2 and r.predefined = 'ADMIN'
                        """)
                .setParameter(1, tenant.id().value())
                .setParameter(2, without.subject())
                .getSingleResult();
        if (((Number) others).longValue() == 0) {
            throw new LastAdmin();
        }
    }

    MemberId self() {
        return new MemberId(caller.get().person().orElseThrow());
    }
}
