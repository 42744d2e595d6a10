// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.access.Caller;
import dev.stoa.access.KeyScope;
import dev.stoa.access.ProjectScope;
import dev.stoa.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps the pairs of the tenant that the transaction works for. */
@ApplicationScoped
class CustomerKeyRows {

    private static final String SELECT = """
            select k.customer_id, k.enabled, array_to_string(k.scopes, ' '), array_to_string(k.projects, ' '),
                   array_to_string(k.addresses, ' '), k.created_by, k.created_at, k.expires_at, k.secret_hash, k.secret_at,
                   k.last_used_at, (select t.suspended_at is not null from tenancy.tenant as t where t.id = k.tenant_id)
              from credentials.customer_key as k
             where k.tenant_id = ?1""";

    /** The first place that is free; no row if another transaction is about to take it, or none is free. */
    private static final String INSERT = """
            insert into credentials.customer_key
                   (tenant_id, customer_id, place, enabled, scopes, projects, addresses, created_by, created_at, expires_at)
            select ?1, ?2, free.place, true, string_to_array(?3, ' '), cast(string_to_array(cast(?4 as text), ' ') as uuid[]),
                   string_to_array(?5, ' '), ?6, ?7, cast(?8 as timestamptz)
              from generate_series(1, 10) as free (place)
             where not exists (select from credentials.customer_key as k where k.tenant_id = ?1 and k.place = free.place)
             order by free.place
             limit 1
            on conflict do nothing
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** The newest first. */
    List<CustomerKey> all(TenantId tenant) {
        return keys(of(tenant, SELECT + " order by k.created_at desc, k.customer_id"))
                .toList();
    }

    /** Reads one, and lets nobody else change it before the transaction ends. */
    Optional<CustomerKey> hold(TenantId tenant, CustomerId id) {
        return keys(of(tenant, SELECT + " and k.customer_id = ?2 for update").setParameter(2, id.value()))
                .findFirst();
    }

    /** Says whether there was a place for it. */
    boolean add(TenantId tenant, CustomerId id, NewCustomerKey asked, Caller maker) {
        var added = of(tenant, INSERT)
                .setParameter(2, id.value())
                .setParameter(
                        3, asked.scopes().stream().sorted().map(KeyScope::name).collect(Collectors.joining(" ")))
                .setParameter(4, words(maker.projects()))
                .setParameter(5, String.join(" ", asked.networks().words()))
                .setParameter(6, maker.auditName())
                .setParameter(7, now())
                .setParameter(8, asked.expiresAt().map(CustomerKeyRows::column).orElse(null))
                .executeUpdate();
        if (added == 1) {
            of(tenant, "insert into credentials.customer_id (tenant_id, customer_id) values (?1, ?2)")
                    .setParameter(2, id.value())
                    .executeUpdate();
        }
        return added == 1;
    }

    void keepSecret(TenantId tenant, CustomerId id, String hash) {
        of(tenant, """
                        update credentials.customer_key set secret_hash = ?3, secret_at = ?4
                         where tenant_id = ?1 and customer_id = ?2
                        """)
                .setParameter(2, id.value())
                .setParameter(3, hash)
                .setParameter(4, now())
                .executeUpdate();
    }

    void enable(TenantId tenant, CustomerId id, boolean enabled) {
        of(tenant, "update credentials.customer_key set enabled = ?3 where tenant_id = ?1 and customer_id = ?2")
                .setParameter(2, id.value())
                .setParameter(3, enabled)
                .executeUpdate();
    }

    void delete(TenantId tenant, CustomerId id) {
        of(tenant, "delete from credentials.customer_key where tenant_id = ?1 and customer_id = ?2")
                .setParameter(2, id.value())
                .executeUpdate();
    }

    /** One that was deleted meanwhile is left alone. */
    void used(TenantId tenant, String customerId, Instant at) {
        of(tenant, """
                        update credentials.customer_key set last_used_at = ?3
                         where tenant_id = ?1 and customer_id = ?2 and (last_used_at is null or last_used_at < ?3)
                        """).setParameter(2, customerId).setParameter(3, column(at)).executeUpdate();
    }

    private Query of(TenantId tenant, String sql) {
        return entities.createNativeQuery(sql).setParameter(1, tenant.value());
    }

    private static Stream<CustomerKey> keys(Query query) {
        return ((List<?>) query.getResultList()).stream().map(row -> key((Object[]) row));
    }

    /** A row of {@link #SELECT}, or of the function that finds pairs. */
    static CustomerKey key(@Nullable Object[] row) {
        return new CustomerKey(
                new CustomerId(text(row[0]).orElseThrow()),
                Boolean.TRUE.equals(row[1]),
                words(row[2]).map(KeyScope::valueOf).collect(Collectors.toSet()),
                row[3] == null ? ProjectScope.all() : ProjectScope.of(ids(row[3])),
                Networks.parse(text(row[4]).orElse("")),
                text(row[5]).orElseThrow(),
                moment(row[6]).orElseThrow(),
                moment(row[7]),
                text(row[8]),
                moment(row[9]),
                moment(row[10]),
                Boolean.TRUE.equals(row[11]));
    }

    private static @Nullable String words(ProjectScope projects) {
        return projects.isAll()
                ? null
                : projects.chosen().stream().map(UUID::toString).collect(Collectors.joining(" "));
    }

    private static Set<UUID> ids(@Nullable Object column) {
        return words(column).map(UUID::fromString).collect(Collectors.toSet());
    }

    private static Stream<String> words(@Nullable Object column) {
        return Stream.of(text(column).orElse("").split(" ")).filter(word -> !word.isEmpty());
    }

    private static Optional<String> text(@Nullable Object column) {
        return Optional.ofNullable((String) column);
    }

    private static Optional<Instant> moment(@Nullable Object column) {
        return column instanceof OffsetDateTime time
                ? Optional.of(time.toInstant())
                : Optional.ofNullable((Timestamp) column).map(Timestamp::toInstant);
    }

    private static OffsetDateTime column(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private OffsetDateTime now() {
        return column(clock.instant());
    }
}
