// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.Unavailable;
import dev.stoa.access.Caller;
import dev.stoa.access.Permission;
import dev.stoa.access.ProjectScope;
import dev.stoa.container.FakeConsole.Answer;
import dev.stoa.projects.ImportConsoleUnknown;
import dev.stoa.projects.ImportLine;
import dev.stoa.projects.ImportRefused;
import dev.stoa.projects.ImportSource;
import dev.stoa.projects.ImportVerdict;
import dev.stoa.projects.ProjectImport;
import dev.stoa.projects.ProjectLine;
import dev.stoa.projects.ProjectSearch;
import dev.stoa.projects.ProjectStatus;
import dev.stoa.projects.Projects;
import dev.stoa.projects.ProjectsConfined;
import dev.stoa.tenancy.TenantId;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An account takes its projects over from another console. */
@ExtendWith(ArquillianExtension.class)
class ImportIT {

    @Inject
    People people;

    @Inject
    FakeConsole other;

    @Inject
    ProjectImport imports;

    @Inject
    Projects projects;

    @Inject
    Probe probe;

    private final String customer = UUID.randomUUID().toString().replace("-", "");
    private TenantId adas = new TenantId(1);

    @BeforeEach
    void adaHasAnAccount() throws Exception {
        adas = people.newTenant();
    }

    @Test
    void onlyLooksAtFirst() throws Exception {
        tells(project("Chess", appId(), 1, "key"), project("Open", appId(), 0, ""));

        assertThat(verdicts(look())).containsExactly(ImportVerdict.NEW, ImportVerdict.NEW);
        assertThat(own()).isEmpty();
    }

    @Test
    void takesOverNamesAppIdsAndStatus() throws Exception {
        var first = appId().toUpperCase(Locale.ROOT);
        var second = appId();
        tells(project("Chess", first, 1, "key"), project("Open", second, 0, ""));

        assertThat(verdicts(takeOver())).containsExactly(ImportVerdict.TAKEN_OVER, ImportVerdict.TAKEN_OVER);

        assertThat(own()).extracting(ProjectLine::name).containsExactly("Open", "Chess");
        assertThat(own()).extracting(ProjectLine::appId).containsExactly(second, first);
        assertThat(own())
                .extracting(ProjectLine::status)
                .containsExactly(ProjectStatus.DISABLED, ProjectStatus.ENABLED);
        assertThat(own()).extracting(line -> line.mode().primaryOn()).containsExactly(false, true);
        var chess = own().get(1).id();
        assertThat(people.as(adas, () -> probe.signingKeys(chess))).hasSize(1);
    }

    @Test
    void goesOnWhereItWasInterrupted() throws Exception {
        var there = List.of(appId(), appId(), appId());
        tells(project("A", there.get(0), 1, "key"));
        takeOver();
        tells(
                project("A", there.get(0), 1, "key"),
                project("B", there.get(1), 1, "key"),
                project("C", there.get(2), 1, "key"));

        assertThat(verdicts(takeOver()))
                .containsExactly(ImportVerdict.PRESENT, ImportVerdict.TAKEN_OVER, ImportVerdict.TAKEN_OVER);
        assertThat(verdicts(takeOver())).containsOnly(ImportVerdict.PRESENT);
        assertThat(own()).hasSize(3);
    }

    @Test
    void makesEachOnceAlsoWhenTwoTakeOverAtOnce() throws Exception {
        tells(IntStream.range(0, 6)
                .mapToObj(number -> project("No " + number, appId(), 1, "key"))
                .toArray(String[]::new));

        var outcomes = people.atOnce(2, adas, number -> () -> imports.takeOver(source()));

        var verdicts = outcomes.stream()
                .flatMap(lines -> ((List<?>) lines).stream())
                .map(line -> ((ImportLine) line).verdict())
                .toList();
        assertThat(verdicts).filteredOn(ImportVerdict.TAKEN_OVER::equals).hasSize(6);
        assertThat(verdicts).filteredOn(ImportVerdict.PRESENT::equals).hasSize(6);
        assertThat(own()).hasSize(6);
    }

    @Test
    void saysOfEachWhyItCannotBe() throws Exception {
        people.as(adas, () -> projects.create(Asked.project("Chess")));
        var bobs = people.newTenant();
        var bobsProject = people.as(bobs, () -> projects.create(Asked.project("Chess")));
        var bobsAppId = people.as(bobs, () -> projects.detail(bobsProject)).appId();
        var twice = appId();
        tells(
                project("CHESS", appId(), 1, "key"),
                project("Mine", bobsAppId, 1, "key"),
                project("Odd", "no App ID", 1, "key"),
                project(" ", appId(), 1, "key"),
                project("Twice", twice, 1, "key"),
                project("Again", twice, 1, "key"));

        var expected = List.of(
                ImportVerdict.NAME_TAKEN,
                ImportVerdict.APP_ID_TAKEN,
                ImportVerdict.APP_ID_INVALID,
                ImportVerdict.NAME_INVALID);
        assertThat(verdicts(look()))
                .startsWith(expected.toArray(ImportVerdict[]::new))
                .endsWith(ImportVerdict.NEW, ImportVerdict.APP_ID_TAKEN);
        assertThat(verdicts(takeOver()))
                .startsWith(expected.toArray(ImportVerdict[]::new))
                .endsWith(ImportVerdict.TAKEN_OVER, ImportVerdict.PRESENT);
        assertThat(people.as(bobs, () -> projects.detail(bobsProject)).name()).isEqualTo("Chess");
    }

    @Test
    void takesOverNoMoreThanTheAccountMayHave() throws Exception {
        tells(IntStream.range(0, 12)
                .mapToObj(number -> project("No " + number, appId(), 1, "key"))
                .toArray(String[]::new));

        assertThat(verdicts(look())).filteredOn(ImportVerdict.NO_ROOM::equals).hasSize(2);
        assertThat(verdicts(takeOver()))
                .filteredOn(ImportVerdict.NO_ROOM::equals)
                .hasSize(2);
        assertThat(own()).hasSize(10);
    }

    @Test
    void isRefusedWhereTheSecretIsWrong() {
        assertThatThrownBy(this::look).isInstanceOf(ImportRefused.class);
        assertThatThrownBy(() ->
                        people.as(adas, () -> imports.look(new ImportSource("https://evil.example", customer, "x"))))
                .isInstanceOf(ImportConsoleUnknown.class);
    }

    @Test
    void isUnavailableWhereTheOtherConsoleAnswersSomethingElse() throws Exception {
        for (var answer : List.of(
                new Answer(302, "{}"), new Answer(500, "{}"), new Answer(200, "<html>"), new Answer(404, "{}"))) {
            other.tells(customer, answer);

            assertThatThrownBy(this::takeOver).as(answer.toString()).isInstanceOf(Unavailable.class);
        }
    }

    @Test
    void isUnavailableWhereTheAnswerHasNoEnd() throws Exception {
        other.tells(customer, new Answer(200, " ".repeat(2_000_000)));

        assertThatThrownBy(this::takeOver).isInstanceOf(Unavailable.class);
    }

    @Test
    void isNothingForWhoMakesNoProjects() throws Exception {
        tells(project("Chess", appId(), 1, "key"));
        var bob = new Caller.Member("bob", Set.of(Permission.values()), ProjectScope.of(Set.of()), Instant.now());

        assertThatThrownBy(() -> people.as(adas, bob, () -> imports.takeOver(source())))
                .isInstanceOf(ProjectsConfined.class);
    }

    @Test
    void isOnTheTrailWithoutTheSecret() throws Exception {
        tells(project("Chess", appId(), 1, "key"));
        takeOver();

        var trail =
                people.as(adas, () -> probe.query("select concat_ws(' ', action, subject, changes) from audit.entry"));

        assertThat(trail.toString())
                .contains("ProjectImport.takeOver console " + other.address(), "Chess")
                .doesNotContain(FakeConsole.SECRET);
    }

    private void tells(String... told) throws IOException {
        other.tells(
                customer, new Answer(201, Stream.of(told).collect(Collectors.joining(",", "{\"projects\":[", "]}"))));
    }

    private static String project(String name, String appId, int status, String signKey) {
        return """
                {"id": "x", "name": "%s", "vendor_key": "%s", "sign_key": "%s", "status": %d, "created": 1}
                """.formatted(name, appId, signKey, status);
    }

    private static String appId() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private ImportSource source() {
        return new ImportSource(other.address(), customer, FakeConsole.SECRET);
    }

    private List<ImportLine> look() throws Exception {
        return people.as(adas, () -> imports.look(source()));
    }

    private List<ImportLine> takeOver() throws Exception {
        return people.as(adas, () -> imports.takeOver(source()));
    }

    private List<ProjectLine> own() throws Exception {
        return people.as(adas, () -> projects.list(ProjectSearch.newest(20))).lines();
    }

    private static List<ImportVerdict> verdicts(List<ImportLine> lines) {
        return lines.stream().map(ImportLine::verdict).toList();
    }
}
