// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.access.Caller;
import dev.stoa.access.Permission;
import dev.stoa.access.ProjectScope;
import dev.stoa.credentials.Certificates;
import dev.stoa.projects.ProjectId;
import dev.stoa.projects.ProjectLine;
import dev.stoa.projects.ProjectNotFound;
import dev.stoa.projects.ProjectSearch;
import dev.stoa.projects.Projects;
import dev.stoa.projects.ProjectsConfined;
import dev.stoa.tenancy.TenantId;
import dev.stoa.tokens.Tokens;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A member whose role is for chosen projects: the others are to him as if they did not exist. */
@ExtendWith(ArquillianExtension.class)
class ChosenProjectsIT {

    @Inject
    People people;

    @Inject
    Projects projects;

    @Inject
    Certificates certificates;

    @Inject
    Tokens tokens;

    @Inject
    Probe probe;

    private TenantId adas = new TenantId(1);
    private ProjectId chess = ProjectId.parse("00000000-0000-7000-8000-000000000000");
    private ProjectId poker = chess;

    @BeforeEach
    void adaHasTwoProjectsAndBobIsThereForOne() throws Exception {
        adas = people.newTenant();
        chess = people.as(adas, () -> projects.create(Asked.project("Chess")));
        poker = people.as(adas, () -> projects.create(Asked.project("Poker")));
    }

    @Test
    void areAllThatHeSees() throws Exception {
        var page = asBob(() -> projects.list(ProjectSearch.newest(10)));

        assertThat(page.lines()).extracting(ProjectLine::name).containsExactly("Chess");
        assertThat(asBob(() -> projects.detail(chess)).name()).isEqualTo("Chess");
        assertThat(asBob(() -> probe.signingKeys(poker))).isEmpty();
        assertThat(asBob(() -> probe.query("select id from projects.project"))).hasSize(1);
        assertThat(asBob(() -> probe.queryEntities("select p from Project p"))).hasSize(1);
        assertThat(asBob(() -> probe.find("dev.stoa.projects.Project", poker.value())))
                .isEqualTo(Optional.empty());
    }

    @Test
    void areAllThatHeWorksOn() throws Exception {
        var renamed = asBob(() -> probe.change("update projects.project set name = name || '!'"));

        assertThat(renamed).isEqualTo(1);
        assertThat(asBob(() -> probe.change("update credentials.certificate set version = version + 1")))
                .isEqualTo(1);
        assertThat(people.as(adas, () -> projects.detail(poker)).name()).isEqualTo("Poker");
        assertThat(people.as(adas, () -> probe.signingKeys(poker))).hasSize(1);
    }

    @Test
    void hideTheOthersLikeProjectsThatDoNotExist() {
        for (var call : List.<Callable<?>>of(
                () -> projects.detail(poker),
                () -> certificates.of(poker),
                () -> tokens.temporaryTokens(poker),
                () -> tokens.temporaryRtc(poker, "lobby"))) {
            assertThatThrownBy(() -> asBob(call)).isInstanceOf(ProjectNotFound.class);
        }
    }

    @Test
    void hideAnotherProjectsTokenFromTheInspector() throws Exception {
        var ofChess = people.as(adas, () -> tokens.temporaryRtc(chess, "lobby")).token();
        var ofPoker = people.as(adas, () -> tokens.temporaryRtc(poker, "lobby")).token();

        assertThat(asBob(() -> tokens.inspect(ofChess, Optional.empty(), Optional.empty()))
                        .project())
                .isPresent();
        assertThat(asBob(() -> tokens.inspect(ofPoker, Optional.empty(), Optional.empty()))
                        .project())
                .isEmpty();
    }

    @Test
    void doNotGrowByProjectsOfHisOwnMaking() {
        assertThatThrownBy(() -> asBob(() -> projects.create(Asked.project("Go"))))
                .isInstanceOf(ProjectsConfined.class);
    }

    @Test
    void maybeNone() throws Exception {
        var page = people.as(adas, confinedTo(Set.of()), () -> projects.list(ProjectSearch.newest(10)));

        assertThat(page.lines()).isEmpty();
    }

    private <T> T asBob(Callable<T> call) throws Exception {
        return people.as(adas, confinedTo(Set.of(chess)), call);
    }

    private static Caller confinedTo(Set<ProjectId> chosen) {
        var ids = chosen.stream().map(ProjectId::value).collect(toSet());
        return new Caller.Member("bob", Set.of(Permission.values()), ProjectScope.of(ids), Instant.now());
    }
}
