// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.access.Permission;
import dev.stoa.access.ProjectScope;
import dev.stoa.membership.CurrentStandings;
import dev.stoa.membership.MemberStanding;
import dev.stoa.membership.PredefinedRole;
import dev.stoa.membership.StandingReader;
import dev.stoa.tenancy.TenantId;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the tables say of a member's role, as it is asked at each request. */
@ExtendWith(ArquillianExtension.class)
class CurrentStandingsIT {

    private static final UUID CHESS = UUID.fromString("00000000-0000-7000-8000-00000000c4e5");

    @Inject
    CurrentStandings standings;

    @Inject
    StandingReader reader;

    @Inject
    People people;

    @Inject
    Probe probe;

    private final String ada = UUID.randomUUID().toString();
    private TenantId tenant = new TenantId(1);

    @BeforeEach
    void openAccount() throws Exception {
        tenant = people.newTenant();
    }

    @Test
    void areNothingForWhoeverIsNoMember() {
        assertThat(reader.of(tenant, ada)).isEmpty();
    }

    @Test
    void areThoseOfThePredefinedRole() throws Exception {
        var role = joinsAs("'FINANCE'", true);

        var standing = reader.of(tenant, ada).orElseThrow();

        assertThat(standing.stamp().role()).isEqualTo(role);
        assertThat(standing.permissions()).isEqualTo(PredefinedRole.FINANCE.permissions());
        assertThat(standing.projects()).isEqualTo(ProjectScope.all());
    }

    @Test
    void areThoseOfACustomRoleWithItsProjects() throws Exception {
        var role = joinsAs("null", false);
        grants(role, "VIEW_PROJECTS");
        grants(role, "PAY");
        grants(role, "NO_LONGER_KNOWN");
        change("insert into membership.role_project values (%s, '%s', '%s')".formatted(tenant, role, CHESS));

        var standing = reader.of(tenant, ada).orElseThrow();

        assertThat(standing.permissions()).containsExactlyInAnyOrder(Permission.VIEW_PROJECTS, Permission.PAY);
        assertThat(standing.projects()).isEqualTo(ProjectScope.of(Set.of(CHESS)));
    }

    @Test
    void mayBeEmpty() throws Exception {
        joinsAs("null", false);

        var standing = reader.of(tenant, ada).orElseThrow();

        assertThat(standing.permissions()).isEmpty();
        assertThat(standing.projects()).isEqualTo(ProjectScope.of(Set.of()));
    }

    @Test
    void haveAnotherStampAfterEveryChange() throws Exception {
        joinsAs("null", true);
        var before = reader.of(tenant, ada).map(MemberStanding::stamp);

        change("update membership.role set version = version + 1");

        assertThat(reader.of(tenant, ada).map(MemberStanding::stamp)).isNotEqualTo(before);
    }

    @Test
    void areThoseOfTheOneAccount() throws Exception {
        joinsAs("'ADMIN'", true);

        assertThat(reader.of(people.newTenant(), ada)).isEmpty();
    }

    @Test
    void areRememberedUntilSomebodyChangesThem() throws Exception {
        joinsAs("'ADMIN'", true);
        assertThat(standings.of(tenant, ada)).isPresent();
        change("delete from membership.member");

        standings.forget(tenant);

        assertThat(standings.of(tenant, ada)).isEmpty();
    }

    private UUID joinsAs(String predefined, boolean allProjects) throws Exception {
        var role = UUID.randomUUID();
        change("""
                insert into membership.role (tenant_id, id, name, predefined, all_projects, created_at)
                values (%s, '%s', 'Role', %s, %s, now())
                """.formatted(tenant, role, predefined, allProjects));
        change("""
                insert into membership.member (tenant_id, subject, role_id, since) values (%s, '%s', '%s', now())
                """.formatted(tenant, ada, role));
        return role;
    }

    private void grants(UUID role, String permission) throws Exception {
        change("insert into membership.role_permission values (%s, '%s', '%s')".formatted(tenant, role, permission));
    }

    private void change(String sql) throws Exception {
        people.as(tenant, () -> probe.change(sql));
    }
}
