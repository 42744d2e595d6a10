// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.access.Caller;
import dev.stoa.access.FreshProofNeeded;
import dev.stoa.access.Permission;
import dev.stoa.access.ProjectScope;
import dev.stoa.projects.ProjectChanged;
import dev.stoa.projects.ProjectDetail;
import dev.stoa.projects.ProjectEdit;
import dev.stoa.projects.ProjectId;
import dev.stoa.projects.ProjectMode;
import dev.stoa.projects.ProjectNameDiffers;
import dev.stoa.projects.ProjectNameTaken;
import dev.stoa.projects.ProjectNotFound;
import dev.stoa.projects.ProjectSearch;
import dev.stoa.projects.ProjectStatus;
import dev.stoa.projects.Projects;
import dev.stoa.projects.SecondaryState;
import dev.stoa.projects.Stage;
import dev.stoa.projects.UseCase;
import dev.stoa.tenancy.TenantId;
import dev.stoa.tokens.Tokens;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of a project after its creation, also when two people change it at the same moment. */
@ExtendWith(ArquillianExtension.class)
class ProjectChangesIT {

    @Inject
    People people;

    @Inject
    Projects projects;

    @Inject
    Tokens tokens;

    @Inject
    Probe probe;

    private TenantId adas = new TenantId(1);
    private ProjectId chess = ProjectId.parse("00000000-0000-7000-8000-000000000000");

    @BeforeEach
    void adaHasAProject() throws Exception {
        adas = people.newTenant();
        chess = people.as(adas, () -> projects.create(Asked.labelledProject("Chess", "Berlin")));
    }

    @Test
    void callsAndFilesItOtherwise() throws Exception {
        var before = detail(chess);

        edit(chess, 1, new ProjectEdit(" CHESS ", UseCase.RETAIL, Stage.LIVE, List.of("Paris", "paris", "team")));

        var after = detail(chess);
        assertThat(after.name()).isEqualTo("CHESS");
        assertThat(after.useCase()).isEqualTo(UseCase.RETAIL);
        assertThat(after.stage()).isEqualTo(Stage.LIVE);
        assertThat(after.labels().words()).containsExactly("Paris", "team");
        assertThat(after.version()).isEqualTo(2);
        assertThat(after.updatedAt()).isAfter(before.updatedAt());
        assertThat(after.appId()).isEqualTo(before.appId());
        assertThat(trail()).anyMatch("Projects.edit"::equals);
    }

    @Test
    void tellsTheSecondOfTwoThatTheFirstWasThere() throws Exception {
        edit(chess, 1, named("Go"));

        assertThatThrownBy(() -> edit(chess, 1, named("Poker")))
                .asInstanceOf(InstanceOfAssertFactories.type(ProjectChanged.class))
                .matches(refusal -> refusal.values().equals(List.of("", 1, 2)));
        assertThat(detail(chess).name()).isEqualTo("Go");
    }

    @Test
    void letsOneOfEightEditorsThroughAtATime() throws Exception {
        var outcomes = people.atOnce(8, adas, number -> () -> {
            projects.edit(chess, 1, named("Chess " + number));
            return "done";
        });

        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes).filteredOn(ProjectChanged.class::isInstance).hasSize(7);
        assertThat(detail(chess).version()).isEqualTo(2);
    }

    @Test
    void givesANameOnceAlsoToACreationAndAnEditAtOnce() throws Exception {
        var outcomes = people.atOnce(6, adas, number -> () -> {
            if (number == 0) {
                projects.edit(chess, 1, named("Poker"));
                return "edited";
            }
            return projects.create(Asked.project("POKER"));
        });

        assertThat(outcomes).filteredOn(ProjectNameTaken.class::isInstance).hasSize(5);
    }

    @Test
    void refusesANameThatAnotherHasAlsoOneOutOfReach() throws Exception {
        people.as(adas, () -> projects.create(Asked.project("Poker")));
        var bob = new Caller.Member(
                "bob", Set.of(Permission.values()), ProjectScope.of(Set.of(chess.value())), Instant.now());

        assertThatThrownBy(() -> edit(chess, 1, named("poker"))).isInstanceOf(ProjectNameTaken.class);
        assertThatThrownBy(() -> people.as(adas, bob, nothing(() -> projects.edit(chess, 1, named("poker")))))
                .isInstanceOf(ProjectNameTaken.class);
        edit(chess, 1, named("chess"));
    }

    @Test
    void switchesItOffAndOnAgain() throws Exception {
        people.as(adas, nothing(() -> projects.disable(chess)));
        assertThat(detail(chess).status()).isEqualTo(ProjectStatus.DISABLED);
        var off = detail(chess).updatedAt();

        people.as(adas, nothing(() -> projects.disable(chess)));
        assertThat(detail(chess).updatedAt()).isEqualTo(off);

        people.as(adas, nothing(() -> projects.enable(chess)));
        assertThat(detail(chess).status()).isEqualTo(ProjectStatus.ENABLED);
        assertThat(detail(chess).version()).isEqualTo(1);
    }

    @Test
    void deletesItForGood() throws Exception {
        var appId = detail(chess).appId();
        var token = people.as(adas, () -> tokens.temporaryRtc(chess, "lobby")).token();

        delete(chess, " Chess ");

        assertThatThrownBy(() -> detail(chess)).isInstanceOf(ProjectNotFound.class);
        assertThat(people.as(adas, () -> projects.list(ProjectSearch.newest(10)))
                        .lines())
                .isEmpty();
        assertThat(people.as(adas, () -> projects.labels())).isEmpty();
        assertThat(people.as(adas, () -> probe.projectOf(appId))).isEmpty();
        assertThat(people.as(adas, () -> tokens.inspect(token, Optional.empty(), Optional.empty()))
                        .project())
                .isEmpty();
        for (var call : List.<Callable<?>>of(
                nothing(() -> projects.disable(chess)),
                nothing(() -> projects.edit(chess, 1, named("Go"))),
                nothing(() -> projects.setRecordingServer(chess, "")),
                () -> tokens.temporaryRtc(chess, "lobby"),
                () -> probe.changeMode(chess, new ProjectMode(false, true, SecondaryState.ON)))) {
            assertThatThrownBy(() -> people.as(adas, call)).isInstanceOf(ProjectNotFound.class);
        }
    }

    @Test
    void countsADeletedProjectAndFreesItsName() throws Exception {
        delete(chess, "Chess");

        assertThat(people.as(adas, () -> projects.quota()).used()).isEqualTo(1);
        assertThat(people.as(adas, () -> projects.create(Asked.project("chess"))))
                .isNotNull();
        assertThat(people.as(adas, () -> projects.quota()).used()).isEqualTo(2);
    }

    @Test
    void deletesNothingByAnotherName() {
        assertThatThrownBy(() -> delete(chess, "chess"))
                .asInstanceOf(InstanceOfAssertFactories.type(ProjectNameDiffers.class))
                .matches(refusal -> refusal.values().equals(List.of("Chess")));
    }

    @Test
    void deletesNothingWithoutAFreshProof() {
        assertThatThrownBy(() -> people.as(adas, nothing(() -> projects.delete(chess, "Chess"))))
                .isInstanceOf(FreshProofNeeded.class);
    }

    @Test
    void deletesOnceWhatTwoDeleteAtOnce() throws Exception {
        var outcomes = people.atOnce(2, adas, number -> () -> {
            probe.proveFor("Projects.delete", chess);
            projects.delete(chess, "Chess");
            return "done";
        });

        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes).filteredOn(ProjectNotFound.class::isInstance).hasSize(1);
    }

    @Test
    void isJoinedInNoOtherWayThanItsCertificatesSay() throws Exception {
        var before = detail(chess).mode();
        var mode = new ProjectMode(false, true, SecondaryState.ON);

        assertThatThrownBy(() -> people.as(adas, () -> probe.changeMode(chess, mode)))
                .hasStackTraceContaining("certificates of project " + chess.value());

        assertThat(detail(chess).mode()).isEqualTo(before);
    }

    @Test
    void keepsWhereItIsRecorded() throws Exception {
        people.as(adas, nothing(() -> projects.setRecordingServer(chess, "192.0.2.10:8080")));

        assertThat(detail(chess).recordingServer()).isEqualTo("192.0.2.10:8080");
    }

    private List<?> trail() throws Exception {
        return people.as(adas, () -> probe.query("select action from audit.entry"));
    }

    private ProjectDetail detail(ProjectId id) throws Exception {
        return people.as(adas, () -> projects.detail(id));
    }

    private void edit(ProjectId id, int version, ProjectEdit edit) throws Exception {
        people.as(adas, nothing(() -> projects.edit(id, version, edit)));
    }

    private void delete(ProjectId id, String name) throws Exception {
        people.as(adas, People.proofFor("Projects.delete", id), nothing(() -> projects.delete(id, name)));
    }

    private static ProjectEdit named(String name) {
        return new ProjectEdit(name, UseCase.GAMING, Stage.TESTING, List.of());
    }

    private static Callable<String> nothing(Runnable call) {
        return () -> {
            call.run();
            return "done";
        };
    }
}
