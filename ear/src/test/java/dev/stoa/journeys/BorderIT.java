// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.RequestOptions;
import dev.stoa.journeys.FacesForm.Way;
import dev.stoa.system.LocalPlatform;
import dev.stoa.system.OnPlatform;
import dev.stoa.system.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Two people in two browsers: whatever of the one the other sends, wherever he sends it, the answer is the one to
 * something that does not exist, and nothing changes.
 */
@OnPlatform
class BorderIT {

    /** Of the tokens that are made on the way; they are listed, and each answer has one more. */
    static final String CHANNEL = "first-call";

    private static final List<String> ADDRESSES = List.of(
            "/app/projects/detail?id=%s",
            "/app/projects/edit?id=%s",
            "/app/projects/delete?id=%s",
            "/app/projects/quota?for=%s",
            "/app/projects/certificates?id=%s",
            "/app/projects/certificate?do=DISABLE_PRIMARY&id=%s",
            "/app/projects/tokens?id=%s",
            "/app/projects/builder?id=%s",
            "/app/projects/signaling?id=%s",
            "/app/projects/create?id=%s",
            "/app/projects/list?q=%s",
            "/app/projects/list?stage=%s",
            "/app/projects/list?status=%s",
            "/app/projects/list?security=%s",
            "/app/projects/list?label=%s",
            "/app/projects/list?sort=%s",
            "/app/projects/list?page=%s",
            "/app/projects/list?q=Own&page=%s~%s",
            "/app/members/list?q=%s",
            "/app/members/list?page=%s",
            "/app/members/member?id=%s",
            "/app/members/role?id=%s",
            "/app/members/role?copy=%s",
            "/app/members/invitation?id=%s",
            "/app/members/permissions?member=%s",
            "/app/members/permissions?permission=%s",
            "/app/account/rest-key?id=%s",
            "/app/account/rest-add?like=%s",
            "/public/membership/invitation?code=%s",
            "/public/help/code?code=%s",
            "/app/tokens/inspector?id=%s",
            "/app/tokens/inspector?inspect:token=%s",
            "/app/%s",
            "/staff/home?id=%s",
            "/staff/projects/requests?after=%s",
            "/staff/projects/request?company=%s&id=%s",
            "/sign-in?target=/app/projects/detail?id=%s",
            "/sign-up?target=/app/projects/detail?id=%s",
            "/public/errors/404?id=%s",
            "/public/errors/500?id=%s");

    private static final String CHANNEL_FIELD = "token:channel:input";

    /** The page, with his own project, and the button that sends its form. */
    private static final Map<String, String> FORMS = Map.of(
            "/app/projects/create", "project:create",
            "/app/projects/certificates?id=%s", "certificate:form:show",
            "/app/projects/tokens?id=%s", "token:generate",
            "/app/tokens/inspector", "inspect:go");

    @Test
    void noAddressLeadsAcross(Visitor ada, Visitor bob, LocalPlatform platform) throws SQLException {
        var neighbours = Neighbours.moveIn(ada, bob, platform);
        var before = neighbours.everythingOfHers();

        for (var address : ADDRESSES) {
            for (var pair : pairs(neighbours)) {
                compare(neighbours, pair, address, sent -> get(bob, address.replace("%s", encoded(sent))));
            }
        }

        assertThat(neighbours.everythingOfHers()).isEqualTo(before);
    }

    @Test
    void noFieldOfAnyFormLeadsAcross(Visitor ada, Visitor bob, LocalPlatform platform) throws SQLException {
        var neighbours = Neighbours.moveIn(ada, bob, platform);
        var before = neighbours.everythingOfHers();

        for (var page : FORMS.entrySet()) {
            var path = page.getKey().formatted(neighbours.his().id());
            bob.opens(path);
            var form = filledIn(FacesForm.of(bob.page(), page.getValue()));
            for (var way : Way.values()) {
                for (var changed : changes(form).entrySet()) {
                    for (var pair : pairs(neighbours)) {
                        var where = path + " by " + way + " with " + changed.getKey();
                        compare(
                                neighbours,
                                pair,
                                where,
                                sent -> changed.getValue().apply(sent).send(way));
                    }
                }
            }
        }

        assertThat(neighbours.everythingOfHers()).isEqualTo(before);
    }

    @Test
    void noViewOfHersServesHim(Visitor ada, Visitor bob, LocalPlatform platform) throws SQLException {
        var neighbours = Neighbours.moveIn(ada, bob, platform);
        var before = neighbours.everythingOfHers();

        for (var page : FORMS.entrySet()) {
            ada.opens(page.getKey().formatted(neighbours.hers().id()));
            var hers = FacesForm.of(ada.page(), page.getValue());
            bob.opens(page.getKey().formatted(neighbours.his().id()));
            var his = FacesForm.of(bob.page(), page.getValue());
            var view = new Pair(hers.viewState(), "-1234567890123456789:1234567890123456789");
            for (var way : Way.values()) {
                compare(
                        neighbours,
                        view,
                        page.getKey(),
                        sent -> his.with(FacesForm.VIEW_STATE, sent).send(way));
            }
        }

        assertThat(neighbours.everythingOfHers()).isEqualTo(before);
    }

    @Test
    void herTokenIsOfNoAccountThatHeKnows(Visitor ada, Visitor bob, LocalPlatform platform) {
        var neighbours = Neighbours.moveIn(ada, bob, platform);

        new ProjectPages(bob).inspect(neighbours.secrets().token());

        assertThat(bob.page().locator("#verdict")).hasText("App ID unknown");
        assertThat(bob.page().locator("main")).containsText("None of this account");
        assertThat(bob.page().content())
                .doesNotContain(neighbours
                        .unknownTo(
                                neighbours.secrets().token() + neighbours.hers().appId())
                        .toArray(String[]::new));
    }

    @Test
    void anyNameIsFreeThatOnlyAnotherAccountHas(Visitor ada, Visitor bob, LocalPlatform platform) {
        var neighbours = Neighbours.moveIn(ada, bob, platform);

        var same = new ProjectPages(bob).create(neighbours.secrets().projectName());

        assertThat(same.id()).isNotEqualTo(neighbours.hers().id());
        assertThat(same.appId()).isNotEqualTo(neighbours.hers().appId());
    }

    /** Something of hers, and the like of it that does not exist. */
    private record Pair(String hers, String nobodys) {}

    /** The twins differ in the last character only: lists are ordered by ids, and messages quote how a text begins. */
    private static List<Pair> pairs(Neighbours neighbours) {
        return Stream.of(
                        neighbours.hers().id(),
                        neighbours.hers().appId(),
                        neighbours.secrets().projectName())
                .map(hers -> new Pair(hers, hers.substring(0, hers.length() - 1) + (hers.endsWith("0") ? "1" : "0")))
                .toList();
    }

    /** Asks twice: a clock that moved on in between may make one difference, but not two. */
    private static void compare(Neighbours neighbours, Pair pair, String where, Function<String, Reply> ask) {
        var hers = ask.apply(pair.hers());
        var nobodys = ask.apply(pair.nobodys());
        assertThat(hers.body())
                .as(where)
                .doesNotContain(neighbours.unknownTo(pair.hers()).toArray(String[]::new));
        if (!where.startsWith("/public/errors/")) {
            assertThat(hers.status()).as(where).isLessThan(500);
        }
        if (!hers.about(pair.hers()).equals(nobodys.about(pair.nobodys()))) {
            hers = ask.apply(pair.hers());
            nobodys = ask.apply(pair.nobodys());
        }
        assertThat(hers.about(pair.hers())).as(where).isEqualTo(nobodys.about(pair.nobodys()));
    }

    private static Reply get(Visitor visitor, String path) {
        return Reply.of(visitor.page()
                .request()
                .get(visitor.address(path), RequestOptions.create().setMaxRedirects(0)));
    }

    /** Right but for the use case, so that the form of a new project is sent in vain. */
    private static FacesForm filledIn(FacesForm form) {
        return switch (form.button()) {
            case "project:create" -> form.with("project:name:input", "Never made");
            case "token:generate" -> form.with(CHANNEL_FIELD, CHANNEL);
            case "inspect:go" -> form.with("inspect:token", "007");
            default -> form;
        };
    }

    /** The form with another value in each field in turn, in fields it does not have, and in its address. */
    private static Map<String, Function<String, FacesForm>> changes(FacesForm form) {
        var changes = new LinkedHashMap<String, Function<String, FacesForm>>();
        form.fields().keySet().forEach(field -> changes.put(field, sent -> form.with(field, sent)));
        // What he names a channel is listed and is his own from then on; no channel's name has an accent.
        changes.computeIfPresent(CHANNEL_FIELD, (field, change) -> sent -> form.with(field, sent + "é"));
        for (var added : List.of("id", "project", "jakarta.faces.source", "jakarta.faces.partial.execute")) {
            changes.put(added, sent -> form.with(added, sent));
        }
        changes.put("its address", sent -> form.withQuery("id=" + encoded(sent)));
        return changes;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
