// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads the members of the current account. */
@ApplicationScoped
class MemberRows {

    /** The owner is whom the account was handed over to, or who founded it. */
    private static final String LINES = """
            select m.subject, m.name, m.email, m.role_id, r.name, r.predefined, m.second_factor, m.since,
                   m.last_active_at, m.invited_by, coalesce(nullif(i.name, ''), i.email), m.subject = o.owner,
                   m.folded_name
              from (select * from membership.member as m where m.tenant_id = ?1 %s) as m
              join membership.role as r on r.tenant_id = m.tenant_id and r.id = m.role_id
              join (select t.id, coalesce(h.owner, t.created_by) as owner
                      from tenancy.tenant as t
                      left join membership.ownership as h on h.tenant_id = t.id
                     where t.id = ?1) as o on o.id = m.tenant_id
              left join membership.member as i on i.tenant_id = m.tenant_id and i.subject = m.invited_by
             order by m.folded_name, m.subject
            """;

    private static final String ORDER = " order by m.folded_name, m.subject limit ";

    private static final String WHO_ARE_ADMINS = """
            and m.role_id in (select a.id from membership.role as a where a.tenant_id = ?1 and a.predefined = 'ADMIN')
            """;

    private static final int CURSOR_COLUMN = 12;
    private static final int MOST_ADMINS = 200;

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentTenant tenant;

    /** By name, members without one first; a search looks for the text itself, through the account's own rows only. */
    MemberPage page(MemberSearch search) {
        var after = search.after();
        var query = lines((search.text().isEmpty() ? "" : " and strpos(m.searched, ?2) > 0")
                + (after.isEmpty() ? "" : " and (m.folded_name, m.subject) > (?3, ?4)")
                + ORDER
                + (search.limit() + 1));
        if (!search.text().isEmpty()) {
            query.setParameter(2, search.text().toLowerCase(Locale.ROOT));
        }
        after.ifPresent(place -> query.setParameter(3, place.name()).setParameter(4, place.subject()));
        List<?> found = query.getResultList();
        return page(found.stream().map(Object[].class::cast).toList(), search.limit());
    }

    /** By name; an account with more has to take the role from some first. */
    List<MemberLine> admins() {
        List<?> found = lines(WHO_ARE_ADMINS + ORDER + MOST_ADMINS).getResultList();
        return found.stream().map(row -> line((Object[]) row)).toList();
    }

    Optional<MemberLine> one(MemberId id) {
        List<?> found =
                lines(" and m.subject = ?2").setParameter(2, id.subject()).getResultList();
        return found.stream().map(row -> line((Object[]) row)).findFirst();
    }

    /** Whom the condition names; it alone says how many, so that what belongs to a line is looked up for no others. */
    private Query lines(String condition) {
        return entities.createNativeQuery(LINES.formatted(condition))
                .setParameter(1, tenant.id().value());
    }

    /** Empty for who has no proven address. */
    Optional<Mailbox> mailbox(MemberId id) {
        List<?> found = entities.createNativeQuery("""
                        select email, language from membership.member
                         where tenant_id = ?1 and subject = ?2 and email is not null
                        """)
                .setParameter(1, tenant.id().value())
                .setParameter(2, id.subject())
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new Mailbox((String) row[0], Locale.forLanguageTag((String) row[1])))
                .findFirst();
    }

    private static MemberPage page(List<Object[]> found, int limit) {
        var lines = found.stream().limit(limit).map(MemberRows::line).toList();
        return new MemberPage(
                lines,
                Stream.of(found)
                        .filter(rows -> rows.size() > limit)
                        .map(rows -> cursor(rows.get(limit - 1)))
                        .findFirst());
    }

    private static MemberCursor cursor(Object[] row) {
        return new MemberCursor((String) row[CURSOR_COLUMN], (String) row[0]);
    }

    private static MemberLine line(Object[] row) {
        return new MemberLine(
                new MemberId((String) row[0]),
                (String) row[1],
                Optional.ofNullable((String) row[2]),
                new MemberRole((UUID) row[3]),
                RoleLabel.of(row[4], row[5]),
                (boolean) row[6],
                RuleStore.moment(row[7]).orElseThrow(),
                RuleStore.moment(row[8]),
                Optional.ofNullable((String) row[9]).map(inviter -> row[10] == null ? "" : (String) row[10]),
                (boolean) row[11]);
    }

    /** Where a member reads mails, and in which language. */
    record Mailbox(String address, Locale language) {}
}
