// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.database.OnPostgres;
import dev.stoa.database.PostgresServer;
import dev.stoa.tenancy.ServerRole;
import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables refuse by themselves what the rules refuse, whoever writes to them. */
@OnPostgres
class ProjectTablesIT {

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

        server.as(tenant, "delete from projects.project");

        assertThat(server.as(tenant, "select used from projects.quota")).containsExactly("1");
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
