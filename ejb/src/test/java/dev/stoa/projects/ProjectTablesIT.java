// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.database.OnPostgres;
import dev.stoa.database.PostgresServer;
import dev.stoa.tenancy.ServerRole;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables refuse by themselves what the rules refuse, whoever writes to them. */
@OnPostgres
class ProjectTablesIT {

    private static final String DELETION = "update projects.project set deleted_at = now()";

    private final String anApp = UUID.randomUUID().toString().replace("-", "");

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

    @Test
    void takeTenProjectsAndNoEleventh() throws SQLException {
        for (var number = 1; number <= 10; number++) {
            insert(new Row("No " + number));
        }

        assertThatThrownBy(() -> insert(new Row("No 11"))).hasMessageContaining("may have 10 projects");
        assertThat(server.as(tenant, "select used from projects.quota")).containsExactly("10");
    }

    @Test
    void stillCountAProjectThatWasDeleted() throws SQLException {
        insert(new Row("Chess"));

        server.as(tenant, DELETION);

        assertThat(server.as(tenant, "select used from projects.quota")).containsExactly("1");
        assertThat(server.as(tenant, "select app_id from projects.project")).hasSize(1);
    }

    @Test
    void keepADeletedProjectAsItIs() throws SQLException {
        insert(new Row("Chess"));
        server.as(tenant, DELETION);

        assertThatThrownBy(() -> server.as(tenant, "update projects.project set deleted_at = null"))
                .hasMessageContaining("is deleted");
        assertThatThrownBy(() -> server.as(tenant, "delete from projects.project"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void freeTheNameOfAProjectThatWasDeleted() throws SQLException {
        insert(new Row("Chess"));
        server.as(tenant, DELETION);

        insert(new Row("CHESS"));

        assertThat(server.as(tenant, "select count(*) from projects.project")).containsExactly("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"app_id = md5('other')", "created_as = 'APP_ID'", "created_at = now()", "id = id"})
    void keepWhatAProjectWasMadeWith(String change) throws SQLException {
        insert(new Row("Chess"));

        assertThatThrownBy(() -> server.as(tenant, "update projects.project set " + change))
                .hasMessageContaining("permission denied");
    }

    @Test
    void knowNoSecondaryCertificateWithoutAPrimaryOne() throws SQLException {
        insert(new Row("Chess").joinedBy("APP_ID", true, false));

        assertThatThrownBy(() -> server.as(tenant, "update projects.project set secondary_state = 'OFF'"))
                .hasMessageContaining("a_secondary_only_beside_a_primary");
    }

    @Test
    void takeTenLabelsForAProjectAndNoneTwice() throws SQLException {
        insert(new Row("Chess"));
        for (var position = 1; position <= 10; position++) {
            server.as(tenant, label(position, "No " + position));
        }

        assertThatThrownBy(() -> server.as(tenant, label(11, "No 11"))).hasMessageContaining("label_position_check");
        server.as(tenant, "delete from projects.label where position = 10");
        assertThatThrownBy(() -> server.as(tenant, label(10, "NO 1"))).hasMessageContaining("a_label_once_per_project");
        assertThatThrownBy(() -> server.as(tenant, label(10, " blank"))).hasMessageContaining("label_label_check");
        assertThatThrownBy(() -> server.as(tenant, label(10, "a".repeat(51))))
                .hasMessageContaining("label_label_check");
    }

    @Test
    void knowANameThatIsTakenByAProjectOutOfReach() throws SQLException {
        insert(new Row("\u00C9clair"));
        var asked = "select projects.name_is_taken(%d, '%s', null)";

        assertThat(server.as(tenant, Set.of(), asked.formatted(tenant, "\u00E9CLAIR")))
                .containsExactly("t");
        assertThat(server.as(tenant, Set.of(), asked.formatted(tenant, "Tarte")))
                .containsExactly("f");
        assertThat(server.as(server.newTenant(), asked.formatted(tenant, "\u00E9CLAIR")))
                .containsExactly("f");
    }

    @ParameterizedTest
    @CsvSource({"Chess, CHESS", "\u00C9clair, \u00E9CLAIR", "\u0416\u0443\u043A, \u0436\u0423\u041A"})
    void takeANameOnceWhateverTheCase(String name, String again) throws SQLException {
        insert(new Row(name));

        assertThatThrownBy(() -> insert(new Row(again))).hasMessageContaining("one_project_per_name");
    }

    @Test
    void countTheCharactersOfAName() throws SQLException {
        insert(new Row("\uD83C\uDFB9".repeat(255)));

        assertThatThrownBy(() -> insert(new Row("a".repeat(256)))).hasMessageContaining("project_name_check");
        assertThatThrownBy(() -> insert(new Row(""))).hasMessageContaining("project_name_check");
        assertThatThrownBy(() -> insert(new Row(" Chess"))).hasMessageContaining("project_name_check");
    }

    @Test
    void takeAnAppIdOnceOverAllTenants() throws SQLException {
        var other = server.newTenant();
        insert(new Row("Chess").withAppId(anApp));
        server.as(tenant, directoryEntry());
        server.as(other, new Row("Chess").withAppId(anApp).insertInto(other));

        assertThatThrownBy(() -> server.as(other, directoryEntry())).hasMessageContaining("app_id_pkey");
    }

    @Test
    void leadFromAnAppIdToItsTenantByTheExactValueOnly() throws SQLException {
        insert(new Row("Chess").withAppId(anApp));
        server.as(tenant, directoryEntry());

        assertThat(server.withoutTenant("select projects.tenant_of_app_id('" + anApp + "')"))
                .containsExactly(Long.toString(tenant));
        assertThat(server.withoutTenant("select projects.tenant_of_app_id('%')"))
                .containsExactly((String) null);
    }

    @Test
    void takeNoAppIdThatIsNot32HexadecimalCharacters() {
        assertThatThrownBy(() -> insert(new Row("Chess").withAppId(anApp.substring(1))))
                .hasMessageContaining("project_app_id_check");
        assertThatThrownBy(() -> insert(new Row("Chess").withAppId("G".repeat(32))))
                .hasMessageContaining("project_app_id_check");
    }

    @Test
    void knowNoProjectThatLostNoCertificateAndHasNothingInItsPlace() {
        assertThatThrownBy(() -> insert(new Row("Chess").joinedBy("APP_ID", false, false)))
                .hasMessageContaining("no_project_falls_back_to_being_open");
        assertThatThrownBy(() -> insert(new Row("Chess").joinedBy("APP_ID_AND_TOKEN", true, true)))
                .hasMessageContaining("no_certificate_only_if_created_so");
    }

    private void insert(Row row) throws SQLException {
        server.as(tenant, row.insertInto(tenant));
    }

    private String label(int position, String label) {
        return """
                insert into projects.label (tenant_id, project_id, position, label)
                    select tenant_id, id, %d, '%s' from projects.project
                """.formatted(position, label);
    }

    private String directoryEntry() {
        return """
                insert into projects.app_id (tenant_id, app_id, project_id)
                    select tenant_id, app_id, id from projects.project
                """;
    }

    /** A project to insert. */
    private record Row(String name, String appId, String createdAs, boolean noCertificate, boolean primaryOn) {

        Row(String name) {
            this(name, UUID.randomUUID().toString().replace("-", ""), "APP_ID_AND_TOKEN", false, true);
        }

        Row withAppId(String other) {
            return new Row(name, other, createdAs, noCertificate, primaryOn);
        }

        Row joinedBy(String mode, boolean openToAll, boolean token) {
            return new Row(name, appId, mode, openToAll, token);
        }

        String insertInto(long tenant) {
            return """
                    insert into projects.project (tenant_id, id, version, name, app_id, use_case, stage, status,
                                                  created_as, no_certificate, primary_on, created_at, updated_at)
                    values (%d, gen_random_uuid(), 1, '%s', '%s', 'GAMING', 'LIVE', 'ENABLED', '%s', %s, %s, now(), now())
                    """.formatted(tenant, name, appId, createdAs, noCertificate, primaryOn);
        }
    }
}
