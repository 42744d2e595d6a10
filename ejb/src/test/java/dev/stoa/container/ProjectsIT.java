// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.projects.AuthenticationMode;
import dev.stoa.projects.ProjectChoice;
import dev.stoa.projects.ProjectCursor;
import dev.stoa.projects.ProjectId;
import dev.stoa.projects.ProjectLine;
import dev.stoa.projects.ProjectMode;
import dev.stoa.projects.ProjectNameInvalid;
import dev.stoa.projects.ProjectNameTaken;
import dev.stoa.projects.ProjectQuotaReached;
import dev.stoa.projects.ProjectSearch;
import dev.stoa.projects.ProjectSecurity;
import dev.stoa.projects.ProjectSort;
import dev.stoa.projects.ProjectStatus;
import dev.stoa.projects.Projects;
import dev.stoa.projects.SecondaryState;
import dev.stoa.projects.Stage;
import dev.stoa.projects.UseCase;
import dev.stoa.tenancy.TenantId;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ProjectsIT {

    @Inject
    People people;

    @Inject
    Projects projects;

    @Test
    void showsWhatWasCreated() throws Exception {
        var tenant = people.newTenant();

        var id = people.as(tenant, () -> projects.create(Asked.liveProject(" Chess \uD83C\uDFB9 ")));

        var detail = people.as(tenant, () -> projects.detail(id));
        assertThat(detail.name()).isEqualTo("Chess \uD83C\uDFB9");
        assertThat(detail.appId()).matches("[0-9a-f]{32}");
        assertThat(detail.useCase()).isEqualTo(UseCase.EDUCATION);
        assertThat(detail.status()).isEqualTo(ProjectStatus.ENABLED);
        assertThat(detail.createdAs()).isEqualTo(AuthenticationMode.APP_ID_AND_TOKEN);
        assertThat(detail.updatedAt()).isEqualTo(detail.createdAt());
    }

    @Test
    void listsTheNewestFirstPageByPage() throws Exception {
        var tenant = people.newTenant();
        for (var name : List.of("A", "B", "C")) {
            create(tenant, name);
        }

        var first = people.as(tenant, () -> projects.list(ProjectSearch.newest(2)));
        var second = people.as(tenant, () -> projects.list(ProjectSearch.newest(first.next(), 2)));

        assertThat(first.lines()).extracting(ProjectLine::name).containsExactly("C", "B");
        assertThat(second.lines()).extracting(ProjectLine::name).containsExactly("A");
        assertThat(second.next()).isEmpty();
    }

    @Test
    void saysInTheListHowAProjectIsJoined() throws Exception {
        var tenant = people.newTenant();
        create(tenant, "Token");
        people.as(tenant, () -> projects.create(Asked.projectWithoutCertificate("Open")));

        var lines =
                people.as(tenant, () -> projects.list(ProjectSearch.newest(10))).lines();

        assertThat(lines)
                .extracting(ProjectLine::mode)
                .containsExactly(
                        new ProjectMode(true, false, SecondaryState.ABSENT),
                        new ProjectMode(false, true, SecondaryState.ABSENT));
    }

    @Test
    void findsByAPartOfTheNameWhateverTheCaseAndTakenLiterally() throws Exception {
        var tenant = people.newTenant();
        create(tenant, "\u00C9clair 100%");
        create(tenant, "Tarte_100");

        assertThat(found(tenant, "\u00E9CLAIR")).containsExactly("\u00C9clair 100%");
        assertThat(found(tenant, "100")).containsExactly("Tarte_100", "\u00C9clair 100%");
        assertThat(found(tenant, "0%")).containsExactly("\u00C9clair 100%");
        assertThat(found(tenant, "e_1")).containsExactly("Tarte_100");
        assertThat(found(tenant, "!")).isEmpty();
    }

    @Test
    void findsByAppId() throws Exception {
        var tenant = people.newTenant();
        var id = create(tenant, "Chess");
        create(tenant, "Checkers");
        var appId = people.as(tenant, () -> projects.detail(id)).appId();

        assertThat(found(tenant, appId)).containsExactly("Chess");
    }

    @Test
    void filterByWhatIsSaidOfThem() throws Exception {
        var tenant = people.newTenant();
        var testing = create(tenant, "Testing");
        people.as(tenant, () -> projects.create(Asked.liveProject("Live")));
        people.as(tenant, () -> projects.create(Asked.projectWithoutCertificate("Open")));
        people.as(tenant, () -> projects.create(Asked.labelledProject("Named", "Berlin", "\u00C9t\u00E9")));
        people.as(tenant, () -> {
            projects.disable(testing);
            return null;
        });
        var all = ProjectChoice.ALL;

        assertThat(chosen(tenant, all.with(Optional.of(Stage.LIVE)))).containsExactly("Live");
        assertThat(chosen(tenant, all.within(Optional.of(ProjectStatus.DISABLED))))
                .containsExactly("Testing");
        assertThat(chosen(tenant, all.securedBy(Optional.of(ProjectSecurity.APP_ID))))
                .containsExactly("Open");
        assertThat(chosen(tenant, all.securedBy(Optional.of(ProjectSecurity.TOKEN_OR_APP_ID))))
                .isEmpty();
        assertThat(chosen(tenant, all.labelled(Optional.of("\u00E9T\u00C9")))).containsExactly("Named");
        assertThat(chosen(tenant, all.labelled(Optional.of("Berl")))).isEmpty();
        assertThat(chosen(tenant, all.with(Optional.of(Stage.LIVE)).within(Optional.of(ProjectStatus.DISABLED))))
                .isEmpty();
    }

    @Test
    void goThroughAnyOrderPageByPage() throws Exception {
        var tenant = people.newTenant();
        for (var name : List.of("banana", "Apple", "\u00C4pfel", "cherry", "Zebra")) {
            create(tenant, name);
        }
        var alphabet = List.of("\u00C4pfel", "Apple", "banana", "cherry", "Zebra");

        assertThat(allPages(tenant, ProjectSort.NAME)).isEqualTo(alphabet);
        assertThat(allPages(tenant, ProjectSort.NAME_DESCENDING)).isEqualTo(reversed(alphabet));
        assertThat(allPages(tenant, ProjectSort.OLDEST))
                .containsExactly("banana", "Apple", "\u00C4pfel", "cherry", "Zebra");
        assertThat(allPages(tenant, ProjectSort.NEWEST)).isEqualTo(reversed(allPages(tenant, ProjectSort.OLDEST)));
    }

    @Test
    void offerTheLabelsThatMostOfThemHave() throws Exception {
        var tenant = people.newTenant();
        people.as(tenant, () -> projects.create(Asked.labelledProject("A", "rare", "Berlin")));
        people.as(tenant, () -> projects.create(Asked.labelledProject("B", "BERLIN", "an")));

        assertThat(people.as(tenant, () -> projects.labels()))
                .hasSize(3)
                .satisfies(labels -> assertThat(labels.get(0)).isEqualToIgnoringCase("Berlin"));
        assertThat(people.as(people.newTenant(), () -> projects.labels())).isEmpty();
    }

    @Test
    void refuseANameThatIsTakenInAnotherCase() throws Exception {
        var tenant = people.newTenant();
        create(tenant, "\u00C9clair");

        assertThatThrownBy(() -> create(tenant, " \u00E9CLAIR"))
                .asInstanceOf(InstanceOfAssertFactories.type(ProjectNameTaken.class))
                .matches(refusal -> refusal.values().equals(List.of("\u00E9CLAIR")));
        assertThat(create(people.newTenant(), "\u00C9clair")).isNotNull();
    }

    @Test
    void refuseANameOf256Characters() throws Exception {
        var tenant = people.newTenant();

        assertThatThrownBy(() -> create(tenant, "a".repeat(256))).isInstanceOf(ProjectNameInvalid.class);
        assertThat(create(tenant, "a".repeat(255))).isNotNull();
    }

    @Test
    void areTenAtMostAlsoWhenTwelveAreAskedForAtOnce() throws Exception {
        var tenant = people.newTenant();

        var outcomes = people.atOnce(12, tenant, number -> () -> projects.create(Asked.project("No " + number)));

        assertThat(outcomes).filteredOn(ProjectId.class::isInstance).hasSize(10);
        assertThat(outcomes)
                .filteredOn(outcome -> !(outcome instanceof ProjectId))
                .hasSize(2)
                .allSatisfy(outcome -> assertThat(outcome)
                        .asInstanceOf(InstanceOfAssertFactories.type(ProjectQuotaReached.class))
                        .matches(refusal -> refusal.values().equals(List.of(10, 10))));
    }

    @Test
    void getANameOnceAlsoWhenEightAskForItAtOnce() throws Exception {
        var tenant = people.newTenant();

        var outcomes = people.atOnce(
                8, tenant, number -> () -> projects.create(Asked.project(number % 2 == 0 ? "Chess" : "CHESS")));

        assertThat(outcomes).filteredOn(ProjectId.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(ProjectNameTaken.class::isInstance).hasSize(7);
    }

    private ProjectId create(TenantId tenant, String name) throws Exception {
        return people.as(tenant, () -> projects.create(Asked.project(name)));
    }

    private List<String> found(TenantId tenant, String text) throws Exception {
        return names(tenant, new ProjectSearch(text, ProjectChoice.ALL, ProjectSort.NEWEST, Optional.empty(), 10));
    }

    private List<String> chosen(TenantId tenant, ProjectChoice choice) throws Exception {
        return names(tenant, new ProjectSearch("", choice, ProjectSort.NEWEST, Optional.empty(), 10));
    }

    private List<String> allPages(TenantId tenant, ProjectSort sort) throws Exception {
        var names = new ArrayList<String>();
        var after = Optional.<ProjectCursor>empty();
        do {
            var search = new ProjectSearch("", ProjectChoice.ALL, sort, after, 2);
            var page = people.as(tenant, () -> projects.list(search));
            page.lines().forEach(line -> names.add(line.name()));
            after = page.next().map(ProjectCursor::encode).map(ProjectCursor::decode);
        } while (after.isPresent());
        return names;
    }

    private static List<String> reversed(List<String> names) {
        var reversed = new ArrayList<>(names);
        Collections.reverse(reversed);
        return reversed;
    }

    private List<String> names(TenantId tenant, ProjectSearch search) throws Exception {
        return people.as(tenant, () -> projects.list(search)).lines().stream()
                .map(ProjectLine::name)
                .toList();
    }
}
