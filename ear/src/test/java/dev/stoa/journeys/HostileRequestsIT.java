// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.system.LocalPlatform;
import dev.stoa.system.OnPlatform;
import dev.stoa.system.Visitor;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a program sends, it is answered in the form that it knows, and never by a failure of ours. */
@OnPlatform
class HostileRequestsIT {

    private static final List<String> LISTS = List.of(
            "/api/v1/projects",
            "/api/v1/events",
            "/api/v1/members",
            "/dev/v1/project",
            "/dev/v1/usage",
            "/dev/v3/usage");

    private static final List<String> PARAMETERS = List.of(
            "q",
            "stage",
            "sort",
            "label",
            "limit",
            "cursor",
            "from",
            "before",
            "kind",
            "caller",
            "subject",
            "id",
            "name",
            "from_date",
            "project_id",
            "projects");

    /** As they stand in an address: null characters, half characters, a quotation, a way up, much of everything. */
    private static final List<String> VALUES = List.of(
            "%00",
            "%FF%FE",
            "%C3%28",
            "%ED%A0%80",
            "%27%3B--",
            "..%2F..%2F",
            "%24%7B7*7%7D",
            "%F0%9F%98%80",
            "-1",
            "1e309",
            "0".repeat(40),
            "a".repeat(5000),
            "bnVsbAoKCg",
            "2026-02-30",
            "%0D%0AX-Header%3A1",
            "");

    private static final List<String> POSTS = List.of(
            "/api/v1/projects",
            "/api/v1/tokens/inspect",
            "/api/v1/tokens/verify",
            "/dev/v1/project",
            "/dev/v1/project_status",
            "/dev/v1/recording_config");

    private static final List<String> FIELDS = List.of(
            "name",
            "use_case",
            "labels",
            "token",
            "app_id",
            "channel",
            "uid",
            "service",
            "id",
            "status",
            "recording_server");

    private static final List<String> JSON = List.of(
            "null",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\u202e\"",
            "-1",
            "1e400",
            "1e99999999999",
            "9".repeat(400),
            "9".repeat(5000),
            "[]",
            "[null]",
            "[\"\\u0000\"]",
            "{}",
            "{\"a\":{\"b\":[[]]}}",
            "true",
            "\"007eJx\"",
            "\"" + "x".repeat(60_000) + "\"",
            "\"%s%n${a}\"");

    @Test
    void hostileAddressesAreRefusedInForm(Visitor ada, LocalPlatform platform) throws Exception {
        var hostile = new Hostile(ada.isInside(), platform);

        for (var path : LISTS) {
            for (var parameter : PARAMETERS) {
                for (var value : VALUES) {
                    hostile.assertAnswered(path + "?" + parameter + "=" + value);
                }
            }
        }
    }

    @Test
    void hostilePathsAndBodiesAreRefusedInForm(Visitor ada, LocalPlatform platform) throws Exception {
        var hostile = new Hostile(ada.isInside(), platform);

        for (var value : inPaths()) {
            for (var path : List.of("/api/v1/projects/%s", "/api/v1/members/%s", "/api/v1/roles/%s", "/dev/v1/%s")) {
                hostile.assertAnswered(path.formatted(value));
            }
        }
        for (var path : POSTS) {
            for (var field : FIELDS) {
                for (var json : JSON) {
                    hostile.assertAnswered(path, "{\"" + field + "\": " + json + "}");
                }
            }
        }
    }

    /** A way up leads out of the API before anybody looks. */
    private static List<String> inPaths() {
        return VALUES.stream().filter(value -> !value.contains("..")).toList();
    }

    @Test
    void hostileCredentialsAreRefusedInForm(LocalPlatform platform) {
        var nobody = Program.at(platform.consoleUrl());

        for (var credential : List.of(
                ":", "a", "a:b:c", "\u0000:\u0000", "x".repeat(700), "ü:ü", "0".repeat(32) + ":", "' or 1=1:x")) {
            assertAnswered(nobody.as(credential).get("/api/v1/projects"));
        }
        for (var header : List.of(
                "Basic", "Basic ====", "Basic /////w==", "Bearer x", "Basic " + "A".repeat(4000), "Digest a=\"b\"")) {
            assertAnswered(nobody.with("Authorization", header).get("/dev/v1/projects"));
        }
    }

    /** An account whose programs may ask as often as they like. */
    private static final class Hostile {

        /** So many an endpoint answers in any second. */
        private static final int AT_ONCE = 10;

        private final Program program;
        private final AccountData account;
        private int asked;

        Hostile(Visitor visitor, LocalPlatform platform) throws Exception {
            program = program(visitor, platform);
            account = new AccountData(platform, visitor);
        }

        private static Program program(Visitor visitor, LocalPlatform platform) throws Exception {
            var pages = new CustomerIdPages(visitor);
            visitor.opens("/app/account/rest-add");
            pages.turn(3);
            pages.create();
            return Program.at(platform.consoleUrl()).as(pages.download().credential());
        }

        void assertAnswered(String path) throws SQLException {
            mayAsk();
            HostileRequestsIT.assertAnswered(program.get(path));
        }

        void assertAnswered(String path, String body) throws SQLException {
            mayAsk();
            HostileRequestsIT.assertAnswered(program.post(path, body));
        }

        private void mayAsk() throws SQLException {
            if (asked++ % AT_ONCE == 0) {
                account.hasAskedNothing();
            }
        }
    }

    private static void assertAnswered(HttpResponse<String> answer) {
        var asked = answer.request().method() + " " + answer.uri();
        assertThat(answer.statusCode())
                .as(asked + "\n" + answer.body())
                .isLessThan(500)
                .isNotEqualTo(429);
        if (!isRefusedByTheServer(answer)) {
            assertThat(Stream.of("application/json", "application/problem+json"))
                    .as(asked + " " + answer.statusCode())
                    .contains(answer.headers().firstValue("Content-Type").orElse("none"));
        }
    }

    /** An address that is none reaches no application. */
    private static boolean isRefusedByTheServer(HttpResponse<String> answer) {
        return answer.statusCode() == 400
                && answer.headers().firstValue("X-Request-Id").isEmpty();
    }
}
