// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.tenancy.TenantBinding;
import dev.stoa.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds the invitation of a link and says how it stands. */
@ApplicationScoped
class InvitationReader {

    @PersistenceContext
    EntityManager entities;

    @Inject
    TenantBinding binding;

    @Inject
    RoleRows roles;

    @Inject
    Clock clock;

    /**
     * For whoever works in whatever account, if any: in a transaction of its own, bound to the account that invites.
     *
     * @param subject who looks; nobody if he is not signed in
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Invited> of(InvitationKey key, Optional<String> subject) {
        return tenantOf(key).flatMap(tenant -> {
            binding.bind(tenant);
            return inTenant(tenant, key, subject);
        });
    }

    private Optional<TenantId> tenantOf(InvitationKey key) {
        List<?> found = entities.createNativeQuery("select membership.tenant_of_invitation(?1)")
                .setParameter(1, key.hash())
                .getResultList();
        return found.stream()
                .filter(Number.class::isInstance)
                .map(tenant -> new TenantId(((Number) tenant).longValue()))
                .findFirst();
    }

    /** For a transaction that works for the account that invites. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Invited> inTenant(TenantId tenant, InvitationKey key, Optional<String> subject) {
        List<?> found = entities.createNativeQuery("""
                        select i.id, i.email, t.name, r.name, r.predefined, coalesce(nullif(m.name, ''), m.email, ''),
                               i.expires_at,
                               case when i.state = 'ACCEPTED' then 'USED'
                                    when i.state <> 'WAITING' then i.state
                                    when i.token_hash <> k.hash then 'REPLACED'
                                    when i.expires_at <= ?3 then 'EXPIRED'
                                    else 'GOOD' end,
                               exists (select 1 from membership.member as own
                                        where own.tenant_id = i.tenant_id and own.subject = ?4),
                               i.invited_by, i.role_id
                          from membership.invitation_token as k
                          join membership.invitation as i on i.tenant_id = k.tenant_id and i.id = k.invitation_id
                          join tenancy.tenant as t on t.id = i.tenant_id
                          left join membership.role as r on r.tenant_id = i.tenant_id and r.id = i.role_id
                          left join membership.member as m on m.tenant_id = i.tenant_id and m.subject = i.invited_by
                         where k.tenant_id = ?1 and k.hash = ?2
                        """)
                .setParameter(1, tenant.value())
                .setParameter(2, key.hash())
                .setParameter(3, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(4, subject.orElse(""))
                .getResultList();
        return found.stream().map(row -> invited(tenant, (Object[]) row)).findFirst();
    }

    /** Whoever invited may have lost since what the role permits, or the role may permit more by now. */
    private InvitationSituation situation(TenantId tenant, Object[] row) {
        var alone = InvitationSituation.valueOf((String) row[7]);
        if (alone != InvitationSituation.GOOD) {
            return alone;
        }
        var given = roles.find(tenant, new MemberRole((UUID) row[10]))
                .map(StoredRole::rights)
                .orElse(RoleRights.NONE);
        var held =
                roles.ofMember(tenant, (String) row[9]).map(StoredRole::rights).orElse(RoleRights.NONE);
        return given.gainedBeyond(held, RoleRights.NONE).isEmpty() ? alone : InvitationSituation.WITHDRAWN;
    }

    private Invited invited(TenantId tenant, Object[] row) {
        return new Invited(
                tenant,
                new InvitationId((UUID) row[0]),
                new InvitedAddress((String) row[1]),
                (String) row[2],
                row[3] == null ? Optional.empty() : Optional.of(RoleLabel.of(row[3], row[4])),
                (String) row[5],
                RuleStore.moment(row[6]).orElseThrow(),
                situation(tenant, row),
                (boolean) row[8]);
    }
}
