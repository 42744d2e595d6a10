// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import dev.stoa.tenancy.TenantBinding;
import dev.stoa.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Gives waiting entries their place in the chain: some of one tenant in one transaction, wholly or not at all. */
@ApplicationScoped
class Sealing {

    /** Enough to keep up with a busy tenant, few enough to be done in the blink of an eye. */
    static final int AT_ONCE = 500;

    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtext('audit.seal'), cast(?1 as integer))";

    /** An entry that waits and is not there was taken away; it goes on waiting, for the examination to find. */
    private static final String WAITING = """
            select %s
              from audit.unsealed as waiting
              join audit.entry as e on e.tenant_id = waiting.tenant_id and e.id = waiting.entry_id
             where waiting.tenant_id = ?
             order by waiting.entry_id
             limit ?
            """.formatted(Content.COLUMNS);

    private static final String SEAL =
            "insert into audit.seal (tenant_id, entry_id, number, content, hash) values (?, ?::uuid, ?, ?, ?)";

    private static final String WAITS_NO_MORE = "delete from audit.unsealed where tenant_id = ? and entry_id = ?::uuid";

    private static final String HEAD = "select number, hash from audit.head where tenant_id = ? and month = ?";

    private static final String NEW_HEAD = """
            insert into audit.head (tenant_id, month, number, hash, changed_at) values (?, ?, ?, ?, clock_timestamp())
            on conflict (tenant_id, month)
            do update set number = excluded.number, hash = excluded.hash, changed_at = excluded.changed_at
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    TenantBinding binding;

    /** Tenants that have something to seal, in order. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<TenantId> tenantsAfter(long last, int most) {
        List<?> tenants = entities.createNativeQuery("select * from audit.tenants_to_seal(?1, ?2)")
                .setParameter(1, last)
                .setParameter(2, most)
                .getResultList();
        return tenants.stream()
                .map(id -> new TenantId(((Number) id).longValue()))
                .toList();
    }

    /** Seals at most {@link #AT_ONCE} entries and says how many; none while another node is at it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int seal(TenantId tenant) {
        binding.bind(tenant);
        try {
            return isOurs(tenant) ? sealWaiting(tenant, entities.unwrap(Connection.class)) : 0;
        } catch (SQLException failed) {
            throw new IllegalStateException("the entries of tenant " + tenant + " could not be sealed", failed);
        }
    }

    /** Whoever calls this has the tenant to himself, and works for it. */
    static int sealWaiting(TenantId tenant, Connection connection) throws SQLException {
        var waiting = waiting(tenant, connection);
        var heads = new HashMap<YearMonth, Link>();
        try (var seals = connection.prepareStatement(SEAL);
                var queue = connection.prepareStatement(WAITS_NO_MORE)) {
            for (var entry : waiting) {
                var month = Link.monthOf(entry.id());
                var before = heads.containsKey(month) ? heads.get(month) : head(tenant, month, connection);
                var content = entry.digest();
                var link = Objects.requireNonNull(before).next(content);
                addSeal(seals, tenant, entry, content, link);
                addPair(queue, tenant, entry);
                heads.put(month, link);
            }
            seals.executeBatch();
            queue.executeBatch();
        }
        move(tenant, heads, connection);
        return waiting.size();
    }

    /** The first statement of the transaction, which gives it a connection, too. */
    private boolean isOurs(TenantId tenant) {
        var lock = entities.createNativeQuery(LOCK).setParameter(1, tenant.value() % Integer.MAX_VALUE);
        return Boolean.TRUE.equals(lock.getSingleResult());
    }

    private static List<Content> waiting(TenantId tenant, Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(WAITING)) {
            select.setLong(1, tenant.value());
            select.setInt(2, AT_ONCE);
            var found = new ArrayList<Content>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(Objects.requireNonNull(Content.read(rows, 1)));
                }
            }
            return found;
        }
    }

    private static Link head(TenantId tenant, YearMonth month, Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(HEAD)) {
            select.setLong(1, tenant.value());
            select.setObject(2, month.atDay(1));
            try (var row = select.executeQuery()) {
                return row.next()
                        ? new Link(row.getLong(1), Hash.stored(row.getBytes(2)))
                        : Link.beginning(tenant, month);
            }
        }
    }

    private static void addSeal(PreparedStatement seals, TenantId tenant, Content entry, Hash content, Link link)
            throws SQLException {
        seals.setLong(1, tenant.value());
        seals.setString(2, entry.id().toString());
        seals.setLong(3, link.number());
        seals.setBytes(4, content.bytes());
        seals.setBytes(5, link.hash().bytes());
        seals.addBatch();
    }

    private static void addPair(PreparedStatement queue, TenantId tenant, Content entry) throws SQLException {
        queue.setLong(1, tenant.value());
        queue.setString(2, entry.id().toString());
        queue.addBatch();
    }

    private static void move(TenantId tenant, Map<YearMonth, Link> heads, Connection connection) throws SQLException {
        try (var move = connection.prepareStatement(NEW_HEAD)) {
            for (var head : heads.entrySet()) {
                LocalDate month = head.getKey().atDay(1);
                move.setLong(1, tenant.value());
                move.setObject(2, month);
                move.setLong(3, head.getValue().number());
                move.setBytes(4, head.getValue().hash().bytes());
                move.addBatch();
            }
            move.executeBatch();
        }
    }
}
