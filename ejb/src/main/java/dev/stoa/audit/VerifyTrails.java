// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import dev.stoa.tenancy.TenantId;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The command {@code java -cp 'lib/*' dev.stoa.audit.VerifyTrails [company ID …]}: examines the trails of these
 * accounts, or of all, past the server. It reads the server's own settings from the environment, {@code STOA_DB_URL},
 * {@code STOA_DB_USER}, {@code STOA_DB_PASSWORD}, {@code STOA_AUDIT_KEY} and {@code STOA_AUDIT_CHECKPOINTS}, and
 * changes nothing.
 *
 * <p>It ends with 0 if all trails are whole, with 1 if one is not, with 2 if it could not find out.
 */
public final class VerifyTrails {

    private static final int WHOLE = 0;
    private static final int ALTERED = 1;
    private static final int UNKNOWN = 2;
    private static final int TENANTS_AT_ONCE = 1000;

    private final Connection connection;
    private final CheckpointFiles checkpoints;
    private final PrintStream out;

    private VerifyTrails(Connection connection, CheckpointFiles checkpoints, PrintStream out) {
        this.connection = connection;
        this.checkpoints = checkpoints;
        this.out = out;
    }

    public static void main(String[] companyIds) {
        System.exit(run(System.getenv(), System.out, companyIds));
    }

    /** The same without ending the program. */
    static int run(Map<String, String> settings, PrintStream out, String... companyIds) {
        try (var connection = DriverManager.getConnection(
                required(settings, "STOA_DB_URL"),
                required(settings, "STOA_DB_USER"),
                required(settings, "STOA_DB_PASSWORD"))) {
            connection.setAutoCommit(false); // Else the driver reads a whole trail into memory.
            var checkpoints = new CheckpointFiles(
                    Path.of(required(settings, "STOA_AUDIT_CHECKPOINTS")),
                    CheckpointKey.parse(required(settings, "STOA_AUDIT_KEY")));
            return new VerifyTrails(connection, checkpoints, out).examine(companyIds) ? WHOLE : ALTERED;
        } catch (IllegalArgumentException | IOException | SQLException failed) {
            out.println("could not be verified: " + failed.getMessage());
            return UNKNOWN;
        }
    }

    private static String required(Map<String, String> settings, String name) {
        return Optional.ofNullable(settings.get(name))
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new IllegalArgumentException(
                        "the environment variable " + name + " is not set; see the README"));
    }

    private boolean examine(String... companyIds) throws SQLException, IOException {
        var allWhole = true;
        for (var tenant : companyIds.length == 0 ? all() : named(companyIds)) {
            allWhole &= examine(tenant);
        }
        return allWhole;
    }

    private boolean examine(TenantId tenant) throws SQLException, IOException {
        ask("select set_config('app.tenant_id', ?, true)", tenant.toString());
        var company = ask("select company_id from tenancy.tenant where id = ?::bigint", tenant.toString());
        var verdict = new Examination(connection, checkpoints, tenant).examine();
        out.printf(
                "%s: %s, %d entries, %d waiting, %d checkpoints agree%n",
                company.map(id -> "company " + id).orElse("tenant " + tenant),
                verdict.isWhole() ? "unaltered" : "ALTERED, " + verdict.faults() + " faults",
                verdict.entries(),
                verdict.waiting(),
                verdict.checkpoints());
        verdict.findings().forEach(finding -> out.println("  " + words(finding)));
        connection.rollback();
        return verdict.isWhole();
    }

    private static String words(Finding finding) {
        var numbers = finding.number() == finding.last()
                ? "number " + finding.number()
                : "numbers " + finding.number() + " to " + finding.last();
        return finding.fault() + " in " + finding.month() + (finding.number() == 0 ? "" : ", " + numbers)
                + finding.entry().map(id -> ", entry " + id).orElse("");
    }

    /** Those that have a chain, and those that have had one and are gone but for the checkpoints. */
    private SortedSet<TenantId> all() throws SQLException, IOException {
        var tenants = new TreeSet<TenantId>(Comparator.comparingLong(TenantId::value));
        tenants.addAll(checkpoints.tenants());
        var last = 0L;
        try (var select = connection.prepareStatement("select * from audit.tenants_with_chains(?, ?)")) {
            for (var found = TENANTS_AT_ONCE; found == TENANTS_AT_ONCE; ) {
                found = 0;
                select.setLong(1, last);
                select.setInt(2, TENANTS_AT_ONCE);
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        last = rows.getLong(1);
                        tenants.add(new TenantId(last));
                        found++;
                    }
                }
            }
        }
        connection.rollback();
        return tenants;
    }

    private SortedSet<TenantId> named(String... companyIds) throws SQLException {
        var tenants = new TreeSet<TenantId>(Comparator.comparingLong(TenantId::value));
        for (var company : companyIds) {
            var id = ask("select tenancy.tenant_of_company(?)", company)
                    .orElseThrow(() -> new IllegalArgumentException("there is no account with company ID " + company));
            tenants.add(new TenantId(Long.parseLong(id)));
        }
        return tenants;
    }

    /** The first column of the first row. */
    private Optional<String> ask(String question, String value) throws SQLException {
        try (var select = connection.prepareStatement(question)) {
            select.setString(1, value);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
            }
        }
    }
}
