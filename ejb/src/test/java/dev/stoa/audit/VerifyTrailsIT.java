// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.database.OnPostgres;
import dev.stoa.database.PostgresServer;
import dev.stoa.database.StoaDatabase;
import dev.stoa.tenancy.TenantId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command, on an account with three entries. */
@OnPostgres
class VerifyTrailsIT {

    private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    private static final String FIRST = "019a0000-0000-7000-8000-00000000000";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Map<String, String> settings = new HashMap<>();

    @TempDir
    private Path directory;

    private PostgresServer server;
    private String company = "";
    private TenantId tenant = new TenantId(1);

    @BeforeEach
    void anAccountHasATrail(PostgresServer postgres) throws IOException, SQLException {
        server = postgres;
        var passwords = StoaDatabase.create(postgres);
        settings.put("STOA_DB_URL", postgres.jdbcUrl(StoaDatabase.NAME));
        settings.put("STOA_DB_USER", StoaDatabase.APP);
        settings.put("STOA_DB_PASSWORD", passwords.app());
        settings.put("STOA_AUDIT_KEY", KEY);
        settings.put("STOA_AUDIT_CHECKPOINTS", directory.resolve("checkpoints").toString());
        try (var superuser = postgres.connect(StoaDatabase.NAME)) {
            superuser.setAutoCommit(false);
            open(superuser);
            for (var number = 1; number <= 3; number++) {
                execute(
                        superuser,
                        "insert into audit.entry (tenant_id, id, at, caller, kind, action) values (" + tenant + ", '"
                                + FIRST + number + "', '2025-10-20T00:00:00Z', 'ada', 'CHANGE', 'a.b')");
            }
            assertThat(Sealing.sealWaiting(tenant, superuser)).isEqualTo(3);
            superuser.commit();
        }
    }

    @Test
    void endsWithNothingWhereAllIsWhole() {
        assertThat(run(company)).isZero();
        assertThat(said()).contains("company " + company + ": unaltered, 3 entries, 0 waiting");
    }

    @Test
    void saysWhichEntryWasAltered() throws SQLException, IOException {
        tamper("update audit.entry set action = 'a.c' where id = '" + FIRST + "2'");

        assertThat(run(company)).isEqualTo(1);
        assertThat(said())
                .contains("company " + company + ": ALTERED, 1 faults")
                .contains("EDITED in 2025-10, number 2, entry " + FIRST + "2");
    }

    @Test
    void findsATrailThatIsGoneButForItsCheckpoint() throws SQLException, IOException {
        try (var superuser = server.connect(StoaDatabase.NAME)) {
            checkpoint(superuser);
        }
        tamper("delete from audit.entry where tenant_id = " + tenant);
        tamper("delete from audit.seal where tenant_id = " + tenant);
        tamper("delete from audit.head where tenant_id = " + tenant);

        assertThat(run()).isEqualTo(1);
        assertThat(said()).contains("TRUNCATED in 2025-10, numbers 1 to 3");
    }

    @Test
    void findsAForgedCheckpoint() throws SQLException, IOException {
        try (var superuser = server.connect(StoaDatabase.NAME)) {
            checkpoint(superuser);
        }
        var file = directory.resolve("checkpoints/2025-10/" + tenant);
        Files.writeString(file, Files.readString(file).replace("held 3", "held 2"));

        assertThat(run(company)).isEqualTo(1);
        assertThat(said()).contains("FORGED_CHECKPOINT");
    }

    @Test
    void readsPastALineThatACrashLeftUnfinished() throws SQLException, IOException {
        try (var superuser = server.connect(StoaDatabase.NAME)) {
            checkpoint(superuser);
            var file = directory.resolve("checkpoints/2025-10/" + tenant);
            Files.writeString(file, Files.readString(file) + "\nheld 3 0123");
            checkpoint(superuser);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }

        assertThat(run(company)).isZero();
        assertThat(said()).contains("2 checkpoints agree");
    }

    @Test
    void saysWhenItCouldNotFindOut() {
        assertThat(run("999")).isEqualTo(2);
        settings.remove("STOA_AUDIT_KEY");
        assertThat(run(company)).isEqualTo(2);
        assertThat(said()).contains("no account with company ID 999", "STOA_AUDIT_KEY is not set");
    }

    private int run(String... companies) {
        return VerifyTrails.run(settings, new PrintStream(out, true, StandardCharsets.UTF_8), companies);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private void open(Connection superuser) throws SQLException {
        try (var statement = superuser.createStatement();
                var row = statement.executeQuery("""
                        insert into tenancy.tenant (state, company_id, name, created_by, created_at)
                            select 'READY', (200000000 + count(*))::text, 'Ada', gen_random_uuid()::text, now()
                              from tenancy.tenant
                            returning id, company_id
                        """)) {
            row.next();
            tenant = new TenantId(row.getLong(1));
            company = row.getString(2);
        }
    }

    private void checkpoint(Connection superuser) throws SQLException, IOException {
        try (var statement = superuser.createStatement();
                var row = statement.executeQuery("select number, hash from audit.head where tenant_id = " + tenant)) {
            row.next();
            var head = new Link(row.getLong(1), Hash.stored(row.getBytes(2)));
            new CheckpointFiles(directory.resolve("checkpoints"), CheckpointKey.parse(KEY))
                    .append(new Checkpoint(tenant, month(), head, false), Instant.EPOCH);
        }
    }

    private static YearMonth month() {
        return YearMonth.from(Link.madeAt(UUID.fromString(FIRST + "1")).atOffset(ZoneOffset.UTC));
    }

    private void tamper(String sql) throws SQLException, IOException {
        try (var superuser = server.connect(StoaDatabase.NAME)) {
            execute(superuser, sql);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
