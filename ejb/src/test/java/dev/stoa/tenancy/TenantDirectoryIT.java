// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.database.OnPostgres;
import dev.stoa.database.PostgresServer;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which accounts there are, and who belongs to them, nobody learns by looking around. */
@OnPostgres
class TenantDirectoryIT {

    private final String ada = UUID.randomUUID().toString();
    private ServerRole server;
    private long engines;
    private long looms;

    @BeforeEach
    void begin(PostgresServer postgres) throws IOException, SQLException {
        server = ServerRole.on(postgres);
        engines = server.newTenant();
        looms = server.newTenant();
    }

    @AfterEach
    void close() throws SQLException {
        server.close();
    }

    @Test
    void showsATenantItself() throws SQLException {
        assertThat(server.as(engines, "select id from tenancy.tenant")).containsExactly(Long.toString(engines));
        assertThat(server.as(engines, "select id from tenancy.tenant where id = " + looms))
                .isEmpty();
        assertThatThrownBy(() -> server.withoutTenant("select id from tenancy.tenant"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void letsATenantChangeItsOwnNameOnly() throws SQLException {
        assertThat(server.as(engines, "update tenancy.tenant set name = 'Mine'"))
                .containsExactly("1");
        assertThat(server.as(looms, "select name from tenancy.tenant")).containsExactly("Ada Ltd");
        for (var change : new String[] {"set created_by = 'eve'", "set company_id = '999999999'", "set id = 7"}) {
            assertThatThrownBy(() -> server.as(engines, "update tenancy.tenant " + change))
                    .hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() -> server.as(engines, "delete from tenancy.tenant"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void opensATenantForAPersonOnce() throws SQLException {
        var open = "select 1 from tenancy.open_tenant('%s', 'Engines', '%s', now(), now())";
        var found = "select alias from tenancy.tenant_created_by('%s')".formatted(ada);
        assertThat(server.withoutTenant(found)).isEmpty();

        server.withoutTenant(open.formatted(ada, "700000001"));
        var alias = server.withoutTenant(found);
        server.withoutTenant(open.formatted(ada, "700000002"));

        assertThat(alias).hasSize(1);
        assertThat(server.withoutTenant(found)).isEqualTo(alias);
    }

    @Test
    void leadsFromAPersonToHisAccounts() throws SQLException {
        joins(engines);
        joins(looms);

        assertThat(accounts(ada)).containsExactlyInAnyOrder(Long.toString(engines), Long.toString(looms));
        assertThat(accounts("%")).isEmpty();
    }

    @Test
    void forgetsAnAccountThatSomebodyHasLeft() throws SQLException {
        joins(engines);
        joins(looms);

        server.as(engines, "delete from membership.member");

        assertThat(accounts(ada)).containsExactly(Long.toString(looms));
    }

    @Test
    void hidesFromAnAccountWhereElseItsMembersAre() throws SQLException {
        joins(engines);
        joins(looms);

        assertThat(server.as(engines, "select tenant_id from membership.belonging"))
                .containsExactly(Long.toString(engines));
        assertThatThrownBy(() -> server.withoutTenant("select tenant_id from membership.belonging"))
                .isInstanceOf(SQLException.class);
    }

    private void joins(long tenant) throws SQLException {
        server.as(tenant, """
                insert into membership.role (tenant_id, id, name, created_at)
                values (%d, gen_random_uuid(), 'Intern', now())
                """.formatted(tenant));
        server.as(tenant, """
                insert into membership.member (tenant_id, subject, role_id, since)
                select tenant_id, '%s', id, now() from membership.role
                """.formatted(ada));
    }

    private List<String> accounts(String subject) throws SQLException {
        return server.withoutTenant("select tenant_id from membership.accounts_of('" + subject + "')");
    }
}
