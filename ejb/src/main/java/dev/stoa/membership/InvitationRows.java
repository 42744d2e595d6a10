// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.tenancy.TenantId;
import dev.stoa.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Keeps the invitations of the tenant that the transaction works for. */
@ApplicationScoped
class InvitationRows {

    static final Duration VALID = Duration.ofDays(7);

    private static final String INVITER = "coalesce(nullif(m.name, ''), m.email, '')";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** Counts one more mail of this day, and holds the count, so that invitations are sent one after the other. */
    int countOneMore(TenantId tenant) {
        var counted = of(tenant, """
                        insert into membership.invitation_day as d (tenant_id, day, sent) values (?1, ?2, 1)
                            on conflict (tenant_id, day) do update set sent = d.sent + 1
                            returning sent
                        """).setParameter(2, now().toLocalDate()).getSingleResult();
        return ((Number) counted).intValue();
    }

    boolean isMember(TenantId tenant, InvitedAddress address) {
        return !of(tenant, "select 1 from membership.member where tenant_id = ?1 and folded_email = ?2")
                .setParameter(2, address.value())
                .getResultList()
                .isEmpty();
    }

    long waiting(TenantId tenant) {
        return ((Number) of(tenant, """
                        select count(*) from membership.invitation where tenant_id = ?1 and state = 'WAITING'
                        """).getSingleResult()).longValue();
    }

    long waitingFor(TenantId tenant, MemberRole role) {
        return ((Number) of(tenant, """
                        select count(*) from membership.invitation where tenant_id = ?1 and role_id = ?2
                        """).setParameter(2, role.value()).getSingleResult()).longValue();
    }

    /** Makes room for a new invitation to an address to which an older one has run out of time. */
    void replaceExpired(TenantId tenant, InvitedAddress address) {
        of(tenant, """
                        update membership.invitation
                           set state = 'EXPIRED', role_id = null, settled_at = ?3
                         where tenant_id = ?1 and email = ?2 and state = 'WAITING' and expires_at <= ?3
                        """).setParameter(2, address.value()).setParameter(3, now()).executeUpdate();
    }

    /** Says nothing if an invitation to this address waits already. */
    Optional<InvitationId> add(TenantId tenant, NewInvitation asked, InvitationKey key, String inviter) {
        var id = Ids.next(clock);
        var added = of(tenant, """
                        insert into membership.invitation
                               (tenant_id, id, email, language, state, role_id, token_hash, invited_by, sent_at, expires_at)
                        values (?1, ?2, ?3, ?4, 'WAITING', ?5, ?6, ?7, ?8, ?9)
                        on conflict do nothing
                        """)
                .setParameter(2, id)
                .setParameter(3, asked.address().value())
                .setParameter(4, asked.language().toLanguageTag())
                .setParameter(5, asked.role().value())
                .setParameter(6, key.hash())
                .setParameter(7, inviter)
                .setParameter(8, now())
                .setParameter(9, now().plus(VALID))
                .executeUpdate();
        if (added == 1) {
            addKey(tenant, id, key);
            return Optional.of(new InvitationId(id));
        }
        return Optional.empty();
    }

    /** From here on only this key opens the invitation, which lasts anew; who sends it answers for it. */
    void renew(TenantId tenant, InvitationId id, InvitationKey key, String inviter) {
        of(tenant, """
                        update membership.invitation
                           set token_hash = ?3, invited_by = ?4, sent_at = ?5, expires_at = ?6
                         where tenant_id = ?1 and id = ?2 and state = 'WAITING'
                        """)
                .setParameter(2, id.value())
                .setParameter(3, key.hash())
                .setParameter(4, inviter)
                .setParameter(5, now())
                .setParameter(6, now().plus(VALID))
                .executeUpdate();
        addKey(tenant, id.value(), key);
    }

    /** Says whether the invitation was still waiting. */
    boolean settle(TenantId tenant, InvitationId id, InvitationState state, String by) {
        var settled = of(tenant, """
                        update membership.invitation
                           set state = ?3, role_id = null, settled_at = ?4, settled_by = ?5
                         where tenant_id = ?1 and id = ?2 and state = 'WAITING'
                        """)
                .setParameter(2, id.value())
                .setParameter(3, state.name())
                .setParameter(4, now())
                .setParameter(5, by)
                .executeUpdate();
        return settled == 1;
    }

    /** Reads one that waits, and lets nobody else change it before the transaction ends. */
    Optional<Waiting> hold(TenantId tenant, InvitationId id) {
        return rows(of(tenant, """
                                select email, role_id, language, sent_at, invited_by
                                  from membership.invitation
                                 where tenant_id = ?1 and id = ?2 and state = 'WAITING'
                                   for update
                                """).setParameter(2, id.value()))
                .map(row -> new Waiting(
                        new NewInvitation(
                                new InvitedAddress((String) row[0]),
                                new MemberRole((UUID) row[1]),
                                Locale.forLanguageTag((String) row[2])),
                        RuleStore.moment(row[3]).orElseThrow().atOffset(ZoneOffset.UTC),
                        (String) row[4]))
                .findFirst();
    }

    /** The newest first. */
    List<InvitationLine> list(TenantId tenant) {
        return rows(of(tenant, """
                        select i.id, i.email, r.name, r.predefined, %s, i.sent_at, i.expires_at, i.expires_at <= ?2
                          from membership.invitation as i
                          join membership.role as r on r.tenant_id = i.tenant_id and r.id = i.role_id
                          left join membership.member as m on m.tenant_id = i.tenant_id and m.subject = i.invited_by
                         where i.tenant_id = ?1 and i.state = 'WAITING'
                         order by i.sent_at desc, i.id
                        """.formatted(INVITER)).setParameter(2, now()))
                .map(row -> new InvitationLine(
                        new InvitationId((UUID) row[0]),
                        (String) row[1],
                        RoleLabel.of(row[2], row[3]),
                        (String) row[4],
                        RuleStore.moment(row[5]).orElseThrow(),
                        RuleStore.moment(row[6]).orElseThrow(),
                        (boolean) row[7]))
                .toList();
    }

    private void addKey(TenantId tenant, UUID id, InvitationKey key) {
        of(tenant, "insert into membership.invitation_token (tenant_id, hash, invitation_id) values (?1, ?2, ?3)")
                .setParameter(2, key.hash())
                .setParameter(3, id)
                .executeUpdate();
    }

    private Query of(TenantId tenant, String sql) {
        return entities.createNativeQuery(sql).setParameter(1, tenant.value());
    }

    private static Stream<Object[]> rows(Query query) {
        return ((List<?>) query.getResultList()).stream().map(Object[].class::cast);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** An invitation that waits, as whoever changes it has to know it. */
    record Waiting(NewInvitation asked, OffsetDateTime sentAt, String invitedBy) {}
}
