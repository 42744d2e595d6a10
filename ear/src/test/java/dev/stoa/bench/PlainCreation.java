// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench;

import dev.stoa.database.PostgresServer;
import dev.stoa.database.StoaDatabase;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** The statements that creating a project sends, through plain JDBC: the limit that the console is held against. */
final class PlainCreation implements AutoCloseable {

    private static final String TENANT = """
            select set_config('app.tenant_id', ?, true), set_config('app.all_projects', 'true', true),
                   set_config('app.projects', '{}', true)
            """;
    private static final String QUOTA = """
            insert into projects.quota as q (tenant_id) values (?)
                on conflict (tenant_id) do update set used = q.used
                returning used, project_limit
            """;
    private static final String TAKEN =
            "select count(id) from projects.project where folded_name = lower(?) and deleted_at is null and tenant_id = ?";
    private static final String PROJECT = """
            insert into projects.project (app_id, created_as, created_at, id, name, no_certificate, primary_on, stage,
                                          status, updated_at, use_case, version, tenant_id)
                values (?, 'APP_ID_AND_TOKEN', now(), ?, ?, false, true, 'TESTING', 'ENABLED', now(), 'OTHER', 1, ?)
            """;
    private static final String APP_ID = "insert into projects.app_id (app_id, project_id, tenant_id) values (?, ?, ?)";
    private static final String CERTIFICATE = """
            insert into credentials.certificate (id, created_at, enabled, project_id, slot, version, ciphertext, key_id,
                                                 nonce, tenant_id)
                values (?, now(), true, ?, 'PRIMARY', 1, ?, 'local', ?, ?)
            """;
    private static final String AUDIT = """
            insert into audit.entry (id, action, at, caller, kind, refusal, subject, tenant_id)
                values (?, 'Projects.create', now(), 'bench', 'CHANGE', ?, ?, ?)
            """;

    private final Connection connection;
    private final long tenant;

    private PlainCreation(Connection connection, long tenant) {
        this.connection = connection;
        this.tenant = tenant;
    }

    /** Connects with the rights of the console. */
    static PlainCreation open(PostgresServer server, long tenant) throws SQLException {
        var connection = server.connect(StoaDatabase.NAME);
        try (var statement = connection.createStatement()) {
            statement.execute("set session authorization " + StoaDatabase.APP);
        }
        connection.setAutoCommit(false);
        return new PlainCreation(connection, tenant);
    }

    /** Creates projects one after the other, each in its own transaction. */
    void create(int count, String prefix) throws SQLException {
        for (var number = 0; number < count; number++) {
            create(prefix + number);
        }
    }

    private void create(String name) throws SQLException {
        var id = orderedId();
        var appId = "%016x%016x".formatted(random(), random());
        query(TENANT, Long.toString(tenant));
        query(QUOTA, tenant);
        query(TAKEN, name, tenant);
        update(PROJECT, appId, id, name, tenant);
        update(APP_ID, appId, id, tenant);
        update(CERTIFICATE, orderedId(), id, bytes(48), bytes(12), tenant);
        try (var statement = connection.prepareStatement(AUDIT)) {
            statement.setObject(1, orderedId());
            statement.setNull(2, Types.VARCHAR);
            statement.setString(3, id.toString());
            statement.setLong(4, tenant);
            statement.executeUpdate();
        }
        connection.commit();
    }

    private void query(String sql, Object... values) throws SQLException {
        try (var statement = prepared(sql, values);
                var rows = statement.executeQuery()) {
            rows.next();
        }
    }

    private void update(String sql, Object... values) throws SQLException {
        try (var statement = prepared(sql, values)) {
            statement.executeUpdate();
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
        return statement;
    }

    /** The time comes first, as in the ids of the console, so that indexes grow at their end in both. */
    private static UUID orderedId() {
        var high = (System.currentTimeMillis() << 16) | 0x7000 | (random() & 0xfff);
        return new UUID(high, (random() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L);
    }

    private static byte[] bytes(int count) {
        var bytes = ByteBuffer.allocate(count);
        while (bytes.hasRemaining()) {
            bytes.put((byte) random());
        }
        return bytes.array();
    }

    private static long random() {
        return ThreadLocalRandom.current().nextLong();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
