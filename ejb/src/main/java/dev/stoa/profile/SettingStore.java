// SPDX-License-Identifier: Apache-2.0
package dev.stoa.profile;

import dev.stoa.profile.NotificationChoice.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what people have chosen. Each method binds the transaction to its person, so that it sees nobody else's rows.
 */
@ApplicationScoped
class SettingStore {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    Settings settings(String subject) {
        return rows(subject, "select zone, numbers from profile.setting where subject = ?1")
                .map(row -> new Settings(zone((String) row[0]), NumberStyle.valueOf((String) row[1])))
                .findFirst()
                .orElse(Settings.UNCHOSEN);
    }

    void keep(String subject, Settings wanted) {
        bound(subject, """
                        insert into profile.setting (subject, zone, numbers, changed_at)
                        values (?1, ?2, ?3, ?4)
                        on conflict (subject) do update
                           set zone = excluded.zone, numbers = excluded.numbers, changed_at = excluded.changed_at
                        """)
                .setParameter(2, wanted.zone().map(ZoneId::getId).orElse(null))
                .setParameter(3, wanted.numbers().name())
                .setParameter(4, now())
                .executeUpdate();
    }

    List<NotificationChoice> choices(String subject) {
        var kept = rows(subject, "select topic, by_mail, in_bell from profile.notification_choice where subject = ?1")
                .map(row -> new NotificationChoice(Topic.valueOf((String) row[0]), (boolean) row[1], (boolean) row[2]))
                .collect(Collectors.toMap(NotificationChoice::topic, Function.identity()));
        return Stream.of(Topic.values())
                .map(topic -> kept.getOrDefault(topic, NotificationChoice.unchosen(topic)))
                .toList();
    }

    void keep(String subject, List<NotificationChoice> wanted) {
        bind(subject);
        for (var choice : wanted) {
            entities.createNativeQuery("""
                            insert into profile.notification_choice (subject, topic, by_mail, in_bell, changed_at)
                            values (?1, ?2, ?3, ?4, ?5)
                            on conflict (subject, topic) do update
                               set by_mail = excluded.by_mail, in_bell = excluded.in_bell,
                                   changed_at = excluded.changed_at
                            """)
                    .setParameter(1, subject)
                    .setParameter(2, choice.topic().name())
                    .setParameter(3, choice.byMail())
                    .setParameter(4, choice.inBell())
                    .setParameter(5, now())
                    .executeUpdate();
        }
    }

    private Stream<Object[]> rows(String subject, String select) {
        List<?> rows = bound(subject, select).getResultList();
        return rows.stream().map(row -> (Object[]) row);
    }

    /** A statement about this person, its first parameter. */
    private Query bound(String subject, String sql) {
        bind(subject);
        return entities.createNativeQuery(sql).setParameter(1, subject);
    }

    /** From here on the transaction sees the rows of this person only; before, it saw none. */
    private void bind(String subject) {
        entities.createNativeQuery("select set_config('app.subject', ?1, true)")
                .setParameter(1, subject)
                .getSingleResult();
    }

    /** A zone that this server's Java does not know (any more) counts as none. */
    private static Optional<ZoneId> zone(@Nullable String id) {
        return Optional.ofNullable(id)
                .filter(known -> ZoneId.getAvailableZoneIds().contains(known))
                .map(ZoneId::of);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
