// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import dev.stoa.tenancy.TenantId;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Reads the whole trail of one tenant and compares it with its chains, and those with the checkpoints outside the
 * database. Rows come as a stream, so memory stays the same however long the trail is. While it reads, entries may be
 * written and sealed: of each chain it follows what was there when it came to it.
 *
 * @param connection in a transaction that works for the tenant
 */
record Examination(Connection connection, CheckpointFiles checkpoints, TenantId tenant) {

    private static final int ROWS_AT_ONCE = 1000;

    private static final String HEAD =
            "select number, hash, dropped_at is not null from audit.head where tenant_id = ? and month = ?";

    private static final String SEALS = """
            select s.entry_id::text, s.number, s.hash, s.content, %s
              from audit.seal as s
              left join audit.entry as e
                on e.tenant_id = s.tenant_id and e.id = s.entry_id and e.id >= ?::uuid and e.id < ?::uuid
             where s.tenant_id = ? and s.entry_id >= ?::uuid and s.entry_id < ?::uuid and s.number <= ?
             order by s.number
            """.formatted(Content.COLUMNS);

    private static final int COLUMNS_OF_SEAL = 4;

    private static final String NEITHER_SEALED_NOR_WAITING = """
            select e.id::text
              from audit.entry as e
             where e.tenant_id = ? and e.id >= ?::uuid and e.id < ?::uuid
               and not exists (select from audit.seal as s
                                where s.tenant_id = ? and s.entry_id = e.id
                                  and s.entry_id >= ?::uuid and s.entry_id < ?::uuid)
               and not exists (select from audit.unsealed as w where w.tenant_id = ? and w.entry_id = e.id)
            """;

    private static final String WAITING_IN_VAIN = """
            select w.entry_id::text, e.id is not null
              from audit.unsealed as w
              left join audit.entry as e on e.tenant_id = w.tenant_id and e.id = w.entry_id
             where w.tenant_id = ?
            """;

    private static final String NEXT_ROW = """
            select least((select id::text from audit.entry
                           where tenant_id = ? and id >= ?::uuid order by id limit 1),
                         (select entry_id::text from audit.seal
                           where tenant_id = ? and entry_id >= ?::uuid order by entry_id limit 1))
            """;

    private static final String HEADS = "select month from audit.head where tenant_id = ?";

    Verdict examine() throws SQLException, IOException {
        var began = System.nanoTime();
        var findings = new Findings();
        for (var month : months()) {
            examine(month, findings);
        }
        findWaiting(findings);
        return findings.verdict(Duration.ofNanos(System.nanoTime() - began));
    }

    private void examine(YearMonth month, Findings findings) throws SQLException, IOException {
        try (var reader = checkpoints.read(tenant, month)) {
            var head = head(month);
            if (head.isPresent() && head.get().dropped()) {
                checkDropped(month, head.get(), reader, findings);
            } else {
                var check = new ChainCheck(tenant, month, reader, findings);
                follow(month, head.map(Head::link), check);
                check.end(head.map(Head::link));
                findInserted(month, findings);
            }
        }
    }

    /** A month may be gone if the node that let it go has signed for it, and for the link it ended with. */
    private static void checkDropped(YearMonth month, Head head, CheckpointReader reader, Findings findings)
            throws IOException {
        var last = Optional.<Link>empty();
        for (var next = reader.next(); next.isPresent(); next = reader.next()) {
            last = next;
        }
        if (!reader.dropped() || !last.equals(Optional.of(head.link()))) {
            findings.add(Finding.between(Fault.TRUNCATED, month, 1, head.link().number()));
        } else {
            findings.countCheckpoint();
        }
    }

    private void follow(YearMonth month, Optional<Link> head, ChainCheck check) throws SQLException, IOException {
        try (var select = prepare(SEALS)) {
            var first = Link.firstId(month).toString();
            var beyond = Link.firstId(month.plusMonths(1)).toString();
            select.setString(1, first);
            select.setString(2, beyond);
            select.setLong(3, tenant.value());
            select.setString(4, first);
            select.setString(5, beyond);
            select.setLong(6, head.map(Link::number).orElse(Long.MAX_VALUE));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    check.follow(sealed(rows));
                }
            }
        }
    }

    private static ChainCheck.Sealed sealed(ResultSet row) throws SQLException {
        return new ChainCheck.Sealed(
                UUID.fromString(row.getString(1)),
                new Link(row.getLong(2), Hash.stored(row.getBytes(3))),
                Hash.stored(row.getBytes(4)),
                Content.read(row, COLUMNS_OF_SEAL + 1));
    }

    private void findInserted(YearMonth month, Findings findings) throws SQLException {
        try (var select = prepare(NEITHER_SEALED_NOR_WAITING)) {
            var first = Link.firstId(month).toString();
            var beyond = Link.firstId(month.plusMonths(1)).toString();
            select.setLong(1, tenant.value());
            select.setString(2, first);
            select.setString(3, beyond);
            select.setLong(4, tenant.value());
            select.setString(5, first);
            select.setString(6, beyond);
            select.setLong(7, tenant.value());
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    findings.add(Finding.at(Fault.INSERTED, month, 0, UUID.fromString(rows.getString(1))));
                }
            }
        }
    }

    private void findWaiting(Findings findings) throws SQLException {
        try (var select = prepare(WAITING_IN_VAIN)) {
            select.setLong(1, tenant.value());
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var entry = UUID.fromString(rows.getString(1));
                    if (rows.getBoolean(2)) {
                        findings.countWaiting(1);
                    } else {
                        findings.add(Finding.at(Fault.DELETED, Link.monthOf(entry), 0, entry));
                    }
                }
            }
        }
    }

    /** The head is read twice where it is not there at first: the chain may begin at this moment. */
    private Optional<Head> head(YearMonth month) throws SQLException {
        var head = readHead(month);
        return head.isEmpty() && nextRow(Link.firstId(month)).isPresent() ? readHead(month) : head;
    }

    private Optional<Head> readHead(YearMonth month) throws SQLException {
        try (var select = prepare(HEAD)) {
            select.setLong(1, tenant.value());
            select.setObject(2, month.atDay(1));
            try (var row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new Head(new Link(row.getLong(1), Hash.stored(row.getBytes(2))), row.getBoolean(3)))
                        : Optional.empty();
            }
        }
    }

    /** Every month that anything speaks of: a head, a file of checkpoints, an entry or a seal. */
    private SortedSet<YearMonth> months() throws SQLException, IOException {
        var months = new TreeSet<>(checkpoints.months(tenant));
        try (var select = prepare(HEADS)) {
            select.setLong(1, tenant.value());
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    months.add(YearMonth.from(Objects.requireNonNull(rows.getObject(1, LocalDate.class))));
                }
            }
        }
        var next = nextRow(new UUID(0, 0));
        while (next.isPresent()) {
            var month = Link.monthOf(next.get());
            months.add(month);
            next = nextRow(Link.firstId(month.plusMonths(1)));
        }
        return months;
    }

    private Optional<UUID> nextRow(UUID from) throws SQLException {
        try (var select = prepare(NEXT_ROW)) {
            select.setLong(1, tenant.value());
            select.setString(2, from.toString());
            select.setLong(3, tenant.value());
            select.setString(4, from.toString());
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.ofNullable(row.getString(1)).map(UUID::fromString) : Optional.empty();
            }
        }
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        var statement = connection.prepareStatement(sql);
        statement.setFetchSize(ROWS_AT_ONCE);
        return statement;
    }

    private record Head(Link link, boolean dropped) {}
}
