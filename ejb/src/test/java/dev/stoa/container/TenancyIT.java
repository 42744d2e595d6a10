// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.access.Caller;
import dev.stoa.credentials.Certificates;
import dev.stoa.projects.ProjectId;
import dev.stoa.projects.ProjectNotFound;
import dev.stoa.projects.ProjectSearch;
import dev.stoa.projects.Projects;
import dev.stoa.tenancy.TenantId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class TenancyIT {

    private static final Caller ANYONE = new Caller.Anonymous();

    @Inject
    People people;

    @Inject
    Projects projects;

    @Inject
    Certificates certificates;

    @Inject
    Probe probe;

    private TenantId adas = new TenantId(1);
    private TenantId bobs = new TenantId(1);
    private ProjectId chess = ProjectId.parse("00000000-0000-7000-8000-000000000000");

    @BeforeEach
    void adaHasAProjectAndBobHasNone() throws Exception {
        adas = people.newTenant();
        bobs = people.newTenant();
        chess = people.as(adas, () -> projects.create(Asked.project("Chess")));
    }

    @Test
    void answersForAnotherAccountsIdAsForAnUnknownOne() throws Exception {
        assertNotFound(() -> projects.detail(chess));
        assertNotFound(() -> certificates.of(chess));
        var proof = People.proofFor("Certificates.revealPrimary", chess);
        assertThatThrownBy(() -> people.as(bobs, proof, () -> certificates.revealPrimary(chess)))
                .isInstanceOf(ProjectNotFound.class);
    }

    @Test
    void showsNothingOfAnotherAccount() throws Exception {
        var appId = people.as(adas, () -> projects.detail(chess)).appId();

        assertThat(people.as(bobs, () -> projects.list(ProjectSearch.newest(10)))
                        .lines())
                .isEmpty();
        assertThat(people.as(bobs, () -> probe.signingKeys(chess))).isEmpty();
        assertThat(people.as(bobs, () -> probe.projectOf(appId))).isEmpty();
        assertThat(people.as(adas, () -> probe.projectOf(appId))).contains(chess);
    }

    @Test
    void holdsForFindAndForQueriesOfAnyKind() throws Exception {
        var find = (Callable<Object>) () -> probe.find("dev.stoa.projects.Project", chess.value());
        var jpql = (Callable<List<?>>) () -> probe.queryEntities("select p from Project p");
        var sql = (Callable<List<?>>) () -> probe.query("select id from projects.project");

        assertThat(people.as(bobs, find)).isEqualTo(Optional.empty());
        assertThat(people.as(adas, find)).isNotEqualTo(Optional.empty());
        assertThat(people.as(bobs, jpql)).isEmpty();
        assertThat(people.as(adas, jpql)).hasSize(1);
        assertThat(people.as(bobs, sql)).isEmpty();
        assertThat(people.as(adas, sql)).hasSize(1);
    }

    @Test
    void holdsForChangesOfAnyKind() throws Exception {
        assertThat(people.as(bobs, () -> probe.change("update projects.project set name = 'mine'")))
                .isZero();
        assertThat(people.as(bobs, () -> probe.change("delete from credentials.certificate")))
                .isZero();
        assertThat(people.as(bobs, () -> probe.changeEntities("update Project p set p.name = 'mine'")))
                .isZero();
        assertThat(people.as(bobs, () -> probe.changeEntities("delete from Certificate c")))
                .isZero();

        assertThat(people.as(adas, () -> projects.detail(chess)).name()).isEqualTo("Chess");
        assertThat(people.as(adas, () -> probe.signingKeys(chess))).hasSize(1);
    }

    @Test
    void isClosedToWhoHasNoTenant() {
        assertThatThrownBy(() -> people.withoutTenant(ANYONE, () -> probe.query("select id from projects.project")))
                .hasStackTraceContaining("PSQLException");
        assertThatThrownBy(() -> people.withoutTenant(ANYONE, () -> probe.queryEntities("select p from Project p")))
                .hasStackTraceContaining("eclipselink.tenant-id");
    }

    @Test
    void endsWithTheTransactionOnEveryPooledConnection() throws Exception {
        var connections = 16;

        people.atOnce(connections, adas, number -> () -> projects.list(ProjectSearch.newest(10)));
        people.atOnce(connections, adas, number -> () -> probe.createThenRefuse(Asked.project("No " + number)));

        for (var number = 0; number < 2 * connections; number++) {
            assertThat(people.withoutTenant(ANYONE, probe::tenantOfConnection)).isEmpty();
        }
        assertThat(people.as(bobs, probe::tenantOfConnection)).isEqualTo(bobs.toString());
    }

    @Test
    void isNotAskedPastATransaction() {
        assertThatThrownBy(() -> people.as(adas, probe::askBesideItsTransaction))
                .hasStackTraceContaining("a transaction is under way");
    }

    private void assertNotFound(Callable<?> call) {
        assertThatThrownBy(() -> people.as(bobs, call)).isInstanceOf(ProjectNotFound.class);
    }
}
