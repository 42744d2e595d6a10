// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.stoa.database.OnPostgres;
import dev.stoa.database.PostgresServer;
import dev.stoa.tenancy.ServerRole;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables refuse by themselves what the rules refuse, whoever writes to them. */
@OnPostgres
class CertificateTablesIT {

    private static final String PROJECT = "00000000-0000-7000-8000-00000000000a";

    private ServerRole server;
    private long tenant;

    @BeforeEach
    void begin(PostgresServer postgres) throws IOException, SQLException {
        server = ServerRole.on(postgres);
        tenant = server.newTenant();
    }

    @AfterEach
    void close() throws SQLException {
        server.close();
    }

    /** Each state with each operation and each state that it could lead to: the table knows the steps of the type. */
    @ParameterizedTest
    @MethodSource("states")
    void knowTheSameSteps(CertificateState before) throws SQLException {
        makeProject(before.mode().noCertificate() ? CertificateState.OPEN : CertificateState.PRIMARY);
        for (var operation : CertificateOperation.values()) {
            for (var after : CertificateState.values()) {
                var insert = """
                        insert into credentials.certificate_change
                               (tenant_id, project_id, version, operation, before, after, caller, changed_at)
                        values (%d, '%s', 1, '%s', '%s', '%s', 'ada', now())
                        """.formatted(tenant, PROJECT, operation, before, after);
                var isAStep = before.blocker(operation).isEmpty() && before.after(operation) == after;

                var said = refusal(insert);
                assertThat(said.contains("a_step_that_there_is"))
                        .as(before + " " + operation + " " + after + ": " + said)
                        .isEqualTo(!isAStep);
            }
        }
    }

    @Test
    void takeTheStepsOfARotation() throws SQLException {
        makeProject(CertificateState.PRIMARY);
        var second = UUID.randomUUID();

        together(step(1, "ENABLE_SECONDARY", "PRIMARY", "SECONDARY_ON"), says("false, true, 'ON'"), add(second));
        together(
                step(2, "SWAP", "SECONDARY_ON", "SECONDARY_ON"),
                "update credentials.certificate"
                        + " set slot = case slot when 'PRIMARY' then 'SECONDARY' else 'PRIMARY' end");
        together(
                step(3, "DISABLE_SECONDARY", "SECONDARY_ON", "SECONDARY_OFF"),
                says("false, true, 'OFF'"),
                "update credentials.certificate set enabled = false where slot = 'SECONDARY'");
        together(
                step(4, "DELETE_SECONDARY", "SECONDARY_OFF", "PRIMARY"),
                says("false, true, 'ABSENT'"),
                "delete from credentials.certificate where slot = 'SECONDARY'");

        assertThat(server.as(tenant, "select id from credentials.certificate")).containsExactly(second.toString());
    }

    @Test
    void takeNoChangeWithoutAStep() throws SQLException {
        makeProject(CertificateState.PRIMARY);

        assertRefused("states_are_reached_by_steps", says("false, true, 'ON'"), add(UUID.randomUUID()));
        assertRefused("project_says_what_is_so", add(UUID.randomUUID()));
        assertRefused("project_says_what_is_so", "update credentials.certificate set enabled = false");
        assertRefused("states_are_reached_by_steps", step(1, "ENABLE_SECONDARY", "PRIMARY", "SECONDARY_ON"));
    }

    @Test
    void takeNoStepThatBeginsElsewhere() throws SQLException {
        makeProject(CertificateState.PRIMARY);

        assertRefused("begins_as_a_project_does", step(1, "DISABLE_SECONDARY", "SECONDARY_ON", "SECONDARY_OFF"));
        assertRefused(
                "begins_where_the_one_before_ended", step(2, "DISABLE_SECONDARY", "SECONDARY_ON", "SECONDARY_OFF"));
    }

    @Test
    void neverGiveNoCertificateBack() throws SQLException {
        makeProject(CertificateState.OPEN);
        together(
                step(1, "ENABLE_PRIMARY", "OPEN", "OPEN_PRIMARY"),
                says("true, true, 'ABSENT'"),
                insert(UUID.randomUUID(), Slot.PRIMARY));
        together(step(2, "REMOVE_NO_CERTIFICATE", "OPEN_PRIMARY", "PRIMARY"), says("false, true, 'ABSENT'"));

        assertRefused("has lost \"No certificate\" for good", says("true, true, 'ABSENT'"));
    }

    @Test
    void keepThePrimary() throws SQLException {
        makeProject(CertificateState.OPEN);
        together(
                step(1, "ENABLE_PRIMARY", "OPEN", "OPEN_PRIMARY"),
                says("true, true, 'ABSENT'"),
                insert(UUID.randomUUID(), Slot.PRIMARY));
        assertRefused("primary_stays", "delete from credentials.certificate");

        together(
                step(2, "DISABLE_PRIMARY", "OPEN_PRIMARY", "OPEN"),
                says("true, false, 'ABSENT'"),
                "update credentials.certificate set enabled = false");

        assertRefused("primary_stays", "delete from credentials.certificate");
    }

    @Test
    void guardEachCertificate() throws SQLException {
        makeProject(CertificateState.PRIMARY);
        var second = UUID.randomUUID();
        together(step(1, "ENABLE_SECONDARY", "PRIMARY", "SECONDARY_ON"), says("false, true, 'ON'"), add(second));

        assertRefused("secondary_goes_once_it_is_off", "delete from credentials.certificate where slot = 'SECONDARY'");
        assertRefused("certificates_stay_what_they_are", "update credentials.certificate set id = gen_random_uuid()");
        assertRefused(
                "certificates_stay_what_they_are", "update credentials.certificate set created_at = now() + '1 day'");
        assertRefused(
                "new_certificates_are_on",
                insert(UUID.randomUUID(), Slot.SECONDARY).replace("true", "false"));
    }

    @Test
    void neverTakeADeletedCertificateBack() throws SQLException {
        makeProject(CertificateState.PRIMARY);
        var id = UUID.randomUUID();
        server.as(tenant, """
                insert into credentials.deleted_certificate
                       (tenant_id, id, project_id, slot_was, deleted_at, key_id, nonce, ciphertext)
                values (%d, '%s', '%s', 'SECONDARY', now(), 'k1', decode(repeat('01', 12), 'hex'),
                        decode(repeat('00', 48), 'hex'))
                """.formatted(tenant, id, PROJECT));

        assertRefused("deleted_certificates_stay_deleted", add(id));
    }

    private static Stream<CertificateState> states() {
        return Stream.of(CertificateState.values());
    }

    private void makeProject(CertificateState state) throws SQLException {
        var mode = state.mode();
        var project = """
                insert into projects.project (tenant_id, id, version, name, app_id, use_case, stage, status, created_as,
                                              no_certificate, primary_on, created_at, updated_at)
                values (%d, '%s', 1, 'Chess', '%s', 'GAMING', 'LIVE', 'ENABLED', '%s', %b, %b, now(), now())
                """.formatted(
                        tenant,
                        PROJECT,
                        UUID.randomUUID().toString().replace("-", ""),
                        mode.noCertificate() ? "APP_ID" : "APP_ID_AND_TOKEN",
                        mode.noCertificate(),
                        mode.primaryOn());
        together(project, mode.primaryOn() ? insert(UUID.randomUUID(), Slot.PRIMARY) : "select 1");
    }

    private String step(int version, String operation, String before, String after) {
        return """
                insert into credentials.certificate_change
                       (tenant_id, project_id, version, operation, before, after, caller, changed_at)
                values (%d, '%s', %d, '%s', '%s', '%s', 'ada', now())
                """.formatted(tenant, PROJECT, version, operation, before, after);
    }

    private static String says(String mode) {
        return "update projects.project set (no_certificate, primary_on, secondary_state) = (" + mode + ")";
    }

    private String add(UUID id) {
        return insert(id, Slot.SECONDARY);
    }

    private String insert(UUID id, Slot slot) {
        var nonce = new byte[12];
        ThreadLocalRandom.current().nextBytes(nonce);
        return """
                insert into credentials.certificate
                       (tenant_id, id, version, project_id, slot, enabled, key_id, nonce, ciphertext, created_at)
                values (%d, '%s', 1, '%s', '%s', true, 'k1', decode('%s', 'hex'), decode(repeat('00', 48), 'hex'), now())
                """.formatted(tenant, id, PROJECT, slot, HexFormat.of().formatHex(nonce));
    }

    /** One transaction: the driver sends what semicolons part in one go. */
    private void together(String... statements) throws SQLException {
        server.as(tenant, String.join(";", statements));
    }

    private void assertRefused(String constraint, String... statements) {
        assertThatThrownBy(() -> together(statements)).hasMessageContaining(constraint);
    }

    /** What the database says against it; nothing is kept of it either way. */
    private String refusal(String insert) {
        return String.valueOf(catchThrowable(() -> together(insert, "select 1 / 0")));
    }
}
