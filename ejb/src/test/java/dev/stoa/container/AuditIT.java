// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.access.Caller;
import dev.stoa.access.NotAllowed;
import dev.stoa.access.Origin;
import dev.stoa.access.Permission;
import dev.stoa.credentials.Certificates;
import dev.stoa.membership.AccountOpened;
import dev.stoa.membership.AccountSecurity;
import dev.stoa.membership.CompanyName;
import dev.stoa.projects.ProjectId;
import dev.stoa.projects.ProjectNameTaken;
import dev.stoa.projects.ProjectNotFound;
import dev.stoa.projects.ProjectSearch;
import dev.stoa.projects.Projects;
import dev.stoa.tenancy.TenantId;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AuditIT {

    private static final String TRAIL = """
            select concat_ws(' | ', caller, kind, action, subject, refusal) from audit.entry
            """;

    @Inject
    People people;

    @Inject
    Projects projects;

    @Inject
    Certificates certificates;

    @Inject
    AccountSecurity security;

    @Inject
    Origin origin;

    @Inject
    Probe probe;

    @Test
    void beginsWithTheOpeningOfTheAccount() throws Exception {
        var tenant = people.newTenant();

        people.withoutTenant(new Caller.Anonymous(), () -> probe.open(new AccountOpened(tenant, "ada")));

        assertThat(trailOf(tenant)).containsExactly("ada | CHANGE | Accounts.open | account " + tenant);
    }

    @Test
    void tellsOfChangesAndReveals() throws Exception {
        var tenant = people.newTenant();

        var chess = people.as(tenant, () -> projects.create(Asked.project("Chess")));
        var proof = People.proofFor("Certificates.revealPrimary", chess);
        people.as(tenant, proof, () -> certificates.revealPrimary(chess));

        assertThat(trailOf(tenant))
                .containsExactlyInAnyOrder(
                        "ada | CHANGE | Projects.create | project " + chess,
                        "ada | REVEAL | Certificates.revealPrimary | project " + chess);
    }

    @Test
    void tellsWhatWasThereBeforeAndAfter() throws Exception {
        var tenant = people.newTenant();

        people.as(tenant, () -> done(() -> security.rename(new CompanyName("Ada Ltd"), new CompanyName("Ada Inc"))));

        assertThat(of(tenant, "changes::text"))
                .containsExactly("{\"account.name\": {\"after\": \"Ada Inc\", \"before\": \"Ada Ltd\"}}");
    }

    @Test
    void tellsOfNoChangeThatWasRefused() throws Exception {
        var tenant = people.newTenant();
        people.as(tenant, () -> projects.create(Asked.project("Chess")));

        assertThatThrownBy(() -> people.as(tenant, () -> probe.createThenRefuse(Asked.project("Go"))))
                .isInstanceOf(ProjectNotFound.class);

        assertThat(of(tenant, "coalesce(jsonb_extract_path_text(changes, 'project.name', 'after'), 'nothing')"))
                .containsExactly("Chess", "nothing");
    }

    @Test
    void tellsFromWhereTheCallCame() throws Exception {
        var tenant = people.newTenant();

        people.as(tenant, () -> {
            origin.is("192.0.2.7", "request-1");
            return projects.create(Asked.project("Chess"));
        });
        people.as(tenant, () -> projects.create(Asked.project("Go")));

        assertThat(of(tenant, "concat_ws(' ', 'from', address, request_id)"))
                .containsExactly("from 192.0.2.7 request-1", "from");
    }

    @Test
    void doesNotTellOfReads() throws Exception {
        var tenant = people.newTenant();

        people.as(tenant, () -> projects.list(ProjectSearch.newest(10)));

        assertThat(trailOf(tenant)).isEmpty();
    }

    @Test
    void tellsOfARefusalByTheGuard() throws Exception {
        var tenant = people.newTenant();
        var payer = People.member(Permission.PAY);

        assertThatThrownBy(() -> people.as(tenant, payer, projects::quota)).isInstanceOf(NotAllowed.class);

        assertThat(trailOf(tenant)).containsExactly("ada | REFUSAL | Projects.quota | not-allowed");
    }

    @Test
    void tellsOfARefusalByTheRulesAlthoughAllElseIsRolledBack() throws Exception {
        var tenant = people.newTenant();
        people.as(tenant, () -> projects.create(Asked.project("Chess")));

        assertThatThrownBy(() -> people.as(tenant, () -> projects.create(Asked.project("CHESS"))))
                .isInstanceOf(ProjectNameTaken.class);

        assertThat(trailOf(tenant)).hasSize(2).contains("ada | REFUSAL | Projects.create | project-name-taken");
    }

    @Test
    void tellsOnceOfARefusalThatPassesTwoBoundaries() throws Exception {
        var tenant = people.newTenant();
        var unknown = new ProjectId(UUID.randomUUID());

        assertThatThrownBy(() -> people.as(tenant, () -> probe.askForUnknown(unknown)))
                .isInstanceOf(ProjectNotFound.class);

        assertThat(trailOf(tenant))
                .containsExactly("ada | REFUSAL | Projects.detail | project " + unknown + " | project-not-found");
    }

    @Test
    void losesTheChangeThatIsRolledBackWithIt() throws Exception {
        var tenant = people.newTenant();

        assertThatThrownBy(() -> people.as(tenant, () -> probe.createThenFail(Asked.project("Chess"))))
                .hasRootCauseMessage("a bug");

        assertThat(trailOf(tenant)).isEmpty();
    }

    /** Twice as many as there are connections: one that held two would wait for the others, and they for it. */
    @Test
    void keepsUpWithMoreRefusalsAtOnceThanThereAreConnections() throws Exception {
        var tenant = people.newTenant();
        people.as(tenant, () -> projects.create(Asked.project("Chess")));

        var outcomes = people.atOnce(64, tenant, number -> () -> projects.create(Asked.project("chess")));

        assertThat(outcomes).hasOnlyElementsOfType(ProjectNameTaken.class);
        assertThat(Collections.frequency(trailOf(tenant), "ada | REFUSAL | Projects.create | project-name-taken"))
                .isEqualTo(64);
    }

    @Test
    void cannotBeChangedByTheServer() throws Exception {
        var tenant = people.newTenant();
        people.as(tenant, () -> projects.create(Asked.project("Chess")));

        assertThatThrownBy(() -> people.as(tenant, () -> probe.change("delete from audit.entry")))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> people.as(tenant, () -> probe.change("update audit.entry set caller = 'eve'")))
                .hasStackTraceContaining("permission denied");
    }

    private static boolean done(Runnable change) {
        change.run();
        return true;
    }

    @SuppressWarnings("unchecked")
    private List<String> of(TenantId tenant, String column) throws Exception {
        var select = "select " + column + " from audit.entry order by id";
        return (List<String>) people.as(tenant, new Caller.Anonymous(), () -> probe.query(select));
    }

    @SuppressWarnings("unchecked")
    private List<String> trailOf(TenantId tenant) throws Exception {
        return (List<String>) people.as(tenant, new Caller.Anonymous(), () -> probe.query(TRAIL));
    }
}
