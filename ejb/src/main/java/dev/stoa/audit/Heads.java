// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import dev.stoa.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** How far the chains of all tenants go. */
@ApplicationScoped
class Heads {

    private static final String SINCE =
            "select tenant_id, month, number, hash, dropped, changed_at from audit.heads_since(?)";

    @PersistenceContext
    EntityManager entities;

    /** A head that has moved, and when by the database's clock. */
    record Moved(Checkpoint head, Instant at) {}

    /** Those that have moved since, in order. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Moved> since(Instant time) {
        entities.createNativeQuery("select 1").getSingleResult(); // Now the transaction has a connection.
        try (var select = entities.unwrap(Connection.class).prepareStatement(SINCE)) {
            select.setObject(1, time.atOffset(ZoneOffset.UTC));
            var moved = new ArrayList<Moved>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var head = new Checkpoint(
                            new TenantId(rows.getLong(1)),
                            YearMonth.from(Objects.requireNonNull(rows.getObject(2, LocalDate.class))),
                            new Link(rows.getLong(3), Hash.stored(rows.getBytes(4))),
                            rows.getBoolean(5));
                    var at = Objects.requireNonNull(rows.getObject(6, OffsetDateTime.class));
                    moved.add(new Moved(head, at.toInstant()));
                }
            }
            return moved;
        } catch (SQLException failed) {
            throw new IllegalStateException("the heads of the chains could not be read", failed);
        }
    }
}
