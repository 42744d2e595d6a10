// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.RequestOptions;
import dev.stoa.access.Permission;
import dev.stoa.system.LocalPlatform;
import dev.stoa.system.OnPlatform;
import dev.stoa.system.Visitor;
import dev.stoa.system.Visitors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every page of an account, opened by a member of each role, by a member of another account and by nobody: it opens for
 * exactly those whom the grid of product.md lets in, and the menu leads exactly there.
 */
@OnPlatform
class PageAccessIT {

    /** Where the sources of the pages are; a page that is not in the table below is noticed. */
    private static final Path SOURCES = Path.of("../web/src/main/webapp/app");

    /**
     * What a page asks for, and whether the menu has it; {@code *} asks for membership alone. One with {@code 404}
     * shows something that the id of a project does not name.
     */
    private static final String PAGES = """
            /app/account/audit          EDIT_MEMBERS   menu
            /app/account/rest           EDIT_MEMBERS   menu
            /app/account/rest-add       EDIT_MEMBERS
            /app/account/rest-key       EDIT_MEMBERS   404
            /app/account/security       EDIT_MEMBERS   menu
            /app/join                   *
            /app/members/invitation     EDIT_MEMBERS   404
            /app/members/invite         EDIT_MEMBERS
            /app/members/leave          *
            /app/members/list           EDIT_MEMBERS   menu
            /app/members/member         EDIT_MEMBERS   404
            /app/members/ownership      EDIT_MEMBERS
            /app/members/permissions    EDIT_MEMBERS
            /app/members/role           EDIT_MEMBERS
            /app/members/roles          EDIT_MEMBERS
            /app/profile/consents       *
            /app/profile/data           *
            /app/profile/details        *              menu
            /app/profile/notifications  *
            /app/profile/sessions       *
            /app/profile/sign-in        *
            /app/projects/builder       EDIT_PROJECTS
            /app/projects/certificate   EDIT_PROJECTS
            /app/projects/certificates  VIEW_PROJECTS
            /app/projects/create        EDIT_PROJECTS
            /app/projects/delete        EDIT_PROJECTS
            /app/projects/detail        VIEW_PROJECTS
            /app/projects/edit          EDIT_PROJECTS
            /app/projects/import        EDIT_PROJECTS
            /app/projects/list          VIEW_PROJECTS  menu
            /app/projects/quota         EDIT_PROJECTS
            /app/projects/signaling     EDIT_PROJECTS
            /app/projects/tokens        VIEW_PROJECTS
            /app/tokens/inspector       VIEW_PROJECTS  menu
            """;

    /** For one who has no account yet, is no member any more, or came with another account's page: not for members. */
    private static final Set<String> ASIDE = Set.of("/app/account/left", "/app/account/other", "/app/welcome");

    private static final Map<String, Set<Permission>> CUSTOM = Map.of(
            "Onlooker", Set.of(Permission.VIEW_PROJECTS),
            "Cashier", Set.of(Permission.VIEW_FINANCE, Permission.PAY),
            "Recruiter", Set.of(Permission.EDIT_MEMBERS));

    private record Row(String path, Optional<Permission> asks, String extra) {

        static List<Row> all() {
            return PAGES.lines().map(line -> of(line.split("\\s+"))).toList();
        }

        private static Row of(String[] words) {
            var asks = Optional.of(words[1]).filter(word -> !word.equals("*")).map(Permission::valueOf);
            return new Row(words[0], asks, words.length > 2 ? words[2] : "");
        }

        boolean inMenu() {
            return extra.equals("menu");
        }

        int opened() {
            return extra.equals("404") ? 404 : 200;
        }

        boolean isOfAProject() {
            return path.startsWith("/app/projects/");
        }

        boolean isFor(Set<Permission> permissions) {
            return asks.map(permissions::contains).orElse(true);
        }
    }

    @Test
    void everyPageIsInTheTable() throws IOException {
        var paths = Row.all().stream().map(Row::path).collect(toCollection(TreeSet::new));
        paths.addAll(ASIDE);

        assertThat(sources()).isEqualTo(paths);
    }

    @Test
    void aPageOpensForWhomTheGridSays(Visitor ada, Visitors visitors, LocalPlatform platform) throws Exception {
        ada.isInside();
        var project = new ProjectPages(ada).create("Chess");
        var crew = Crew.of(ada, platform);
        var table = new ArrayList<String>();
        for (var role : roles(crew).entrySet()) {
            var member = crew.hires(visitors.newcomer("Member"), role.getKey());
            member.opens("/sign-in").fillsInTheSignIn();
            member.page().locator("main").waitFor();

            var found = answers(member, project.id());

            table.add("%-20s %s".formatted(role.getKey(), found));
            assertThat(found).as(role.getKey()).isEqualTo(expected(role.getValue()));
            assertThat(menu(member)).as("menu of " + role.getKey()).isEqualTo(expectedMenu(role.getValue()));
        }
        System.out.println(table.stream().collect(joining("\n", "Pages that open:\n", "\n")));
    }

    @Test
    void noPageShowsAnythingToAMemberOfAnotherAccount(Visitor ada, Visitor bob) {
        ada.isInside();
        var project = new ProjectPages(ada).create("Chess");
        bob.isInside();

        for (var page : List.of("builder", "certificates", "delete", "detail", "edit", "signaling", "tokens")) {
            assertThat(status(bob, "/app/projects/" + page + "?id=" + project.id()))
                    .isEqualTo(404);
        }
    }

    @Test
    void noPageOpensForOneWhoHasNotSignedIn(Visitor nobody) {
        for (var row : Row.all()) {
            assertThat(status(nobody, row.path())).as(row.path()).isEqualTo(303);
        }
    }

    private static Map<String, Set<Permission>> roles(Crew crew) throws Exception {
        var roles = new LinkedHashMap<String, Set<Permission>>();
        for (var name : crew.account().roles().entrySet()) {
            roles.put(name.getValue(), name.getKey().permissions());
        }
        for (var role : CUSTOM.entrySet()) {
            crew.makesRole(role.getKey(), role.getValue());
            roles.put(role.getKey(), role.getValue());
        }
        return roles;
    }

    private static Map<String, Integer> answers(Visitor member, String project) {
        var answers = new LinkedHashMap<String, Integer>();
        for (var row : Row.all()) {
            answers.put(row.path(), status(member, row.path() + (row.isOfAProject() ? "?id=" + project : "")));
        }
        return answers;
    }

    private static Map<String, Integer> expected(Set<Permission> permissions) {
        var answers = new LinkedHashMap<String, Integer>();
        for (var row : Row.all()) {
            answers.put(row.path(), row.isFor(permissions) ? row.opened() : 403);
        }
        return answers;
    }

    private static Set<String> menu(Visitor member) {
        member.opens("/app/profile/details");
        return member.page().locator("nav.side a.nav__link").all().stream()
                .map(link -> link.getAttribute("href"))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> expectedMenu(Set<Permission> permissions) {
        return Row.all().stream()
                .filter(row -> row.inMenu() && row.isFor(permissions))
                .map(Row::path)
                .collect(toCollection(TreeSet::new));
    }

    private static int status(Visitor visitor, String path) {
        return visitor.page()
                .request()
                .get(visitor.address(path), RequestOptions.create().setMaxRedirects(0))
                .status();
    }

    private static Set<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.map(SOURCES::relativize)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(".xhtml"))
                    .map(name -> "/app/" + name.replace(".xhtml", ""))
                    .collect(toCollection(TreeSet::new));
        }
    }
}
