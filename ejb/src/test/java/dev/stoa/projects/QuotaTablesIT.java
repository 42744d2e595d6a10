// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.database.OnPostgres;
import dev.stoa.database.PostgresServer;
import dev.stoa.tenancy.ServerRole;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The limit of an account's projects rises by two people's work, whoever writes to the tables. */
@OnPostgres
class QuotaTablesIT {

    private static final String PROPOSAL = """
            state = 'PROPOSED', proposed_by = 'sam', proposed_at = now(), proposed_limit = 25, proposal_reason = 'They grow'
            """;
    private static final String GRANT = "state = 'GRANTED', decided_by = 'sue', decided_at = now()";

    private ServerRole server;
    private long tenant;

    @BeforeEach
    void adaAsksForMore(PostgresServer postgres) throws IOException, SQLException {
        server = ServerRole.on(postgres);
        tenant = server.newTenant();
        server.as(tenant, request());
    }

    @AfterEach
    void close() throws SQLException {
        server.close();
    }

    @Test
    void risesWhenOneHasProposedItAndAnotherGrantsIt() throws SQLException {
        change(PROPOSAL);
        assertThat(waiting()).containsExactly("PROPOSED");
        assertThat(limit()).isEmpty();

        change(GRANT);

        assertThat(limit()).containsExactly("25");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void isNotTheServersToWrite() throws SQLException {
        server.as(tenant, "insert into projects.quota (tenant_id) values (" + tenant + ")");

        assertThatThrownBy(() -> server.as(tenant, "update projects.quota set project_limit = 99"))
                .hasMessageContaining("permission denied");
        var other = server.newTenant();
        assertThatThrownBy(() -> server.as(
                        other, "insert into projects.quota (tenant_id, project_limit) values (" + other + ", 99)"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void isNotGrantedByWhoProposedIt() throws SQLException {
        change(PROPOSAL);

        assertThatThrownBy(() -> change(GRANT.replace("sue", "sam"))).hasMessageContaining("a_maker_is_no_checker");
        assertThatThrownBy(() -> change(GRANT.replace("sue", "ada")))
                .hasMessageContaining("nobody_decides_on_his_own_request");
    }

    @Test
    void isNotProposedByWhoAsked() {
        assertThatThrownBy(() -> change(PROPOSAL.replace("sam", "ada")))
                .hasMessageContaining("nobody_decides_on_his_own_request");
    }

    @Test
    void isNotProposedOtherwiseWhileItIsGranted() throws SQLException {
        change(PROPOSAL);

        assertThatThrownBy(() -> change(GRANT + ", proposed_limit = 10000")).hasMessageContaining("can't become");
        assertThatThrownBy(() -> change(GRANT + ", proposed_by = 'sid'")).hasMessageContaining("can't become");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state = 'GRANTED', decided_by = 'sue', decided_at = now()",
                "state = 'DECLINED', decided_by = 'sue', decided_at = now()",
                "state = 'PROPOSED'",
                "state = 'WITHDRAWN'",
                "proposed_by = 'sam'",
                "wanted = 30"
            })
    void goesNoWayThatIsNotOne(String change) {
        assertThatThrownBy(() -> change(change)).isInstanceOf(SQLException.class);
    }

    @Test
    void isNotDecidedTwice() throws SQLException {
        change(PROPOSAL);
        change(GRANT);

        assertThatThrownBy(() -> change("state = 'WITHDRAWN'")).hasMessageContaining("can't become");
    }

    @Test
    void isAskedForOnceAtATimeAndNeverBeginsInTheMiddle() throws SQLException {
        assertThatThrownBy(() -> server.as(tenant, request())).hasMessageContaining("one_open_request_per_account");
        assertThatThrownBy(() -> server.as(tenant, """
                insert into projects.quota_request (tenant_id, id, state, asked_by, asked_at, used_then, limit_then, wanted,
                                                    reason, decided_by, decided_at, decision_reason)
                values (%d, gen_random_uuid(), 'DECLINED', 'ada', now(), 10, 10, 20, 'We grow', 'sue', now(), 'No')
                """.formatted(tenant))).hasMessageContaining("can't become");

        change("state = 'WITHDRAWN', decided_by = 'ada', decided_at = now()");
        server.as(tenant, request());
        assertThat(waiting()).containsExactly("WAITING");
    }

    @Test
    void isSeenInTheQueueByNameOnly() throws SQLException {
        var queue = server.withoutTenant("""
                select company_name || ' ' || state
                  from projects.waiting_quota_requests(null, null, 1000000) where tenant_id = %d
                """.formatted(tenant));

        assertThat(queue).containsExactly("Ada Ltd WAITING");
    }

    private void change(String change) throws SQLException {
        server.as(tenant, "update projects.quota_request set " + change);
    }

    private List<String> limit() throws SQLException {
        return server.as(tenant, "select project_limit from projects.quota");
    }

    private List<String> waiting() throws SQLException {
        return server.as(tenant, "select state from projects.waiting_quota_request");
    }

    private String request() {
        return """
                insert into projects.quota_request (tenant_id, id, state, asked_by, asked_at, used_then, limit_then, wanted,
                                                    reason)
                values (%d, gen_random_uuid(), 'WAITING', 'ada', now(), 10, 10, 20, 'We grow')
                """.formatted(tenant);
    }
}
