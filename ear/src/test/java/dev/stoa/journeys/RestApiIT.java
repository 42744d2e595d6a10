// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.options.RequestOptions;
import dev.stoa.system.LocalPlatform;
import dev.stoa.system.OnPlatform;
import dev.stoa.system.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a program does under {@code /api/v1}, and what it is told where it may not. */
@OnPlatform
class RestApiIT {

    private static final String PROJECTS = "/api/v1/projects";

    @Test
    void aProgramLooksAfterProjects(Visitor ada, LocalPlatform platform) throws Exception {
        var program = program(ada, platform);

        var created = program.post(PROJECTS, "{\"name\": \"Chess\", \"stage\": \"live\", \"labels\": [\"beta\"]}");
        var project = json(created, 201);
        var path = created.headers().firstValue("Location").orElseThrow().replace(platform.consoleUrl(), "");
        assertThat(path).isEqualTo(PROJECTS + "/" + project.get("id").getAsString());
        assertThat(json(program.get(path), 200)).isEqualTo(project);
        assertThat(project.get("primary_certificate").getAsString()).isEqualTo("on");

        var edited =
                json(program.patch(path, "{\"version\": %s, \"name\": \"Go\"}".formatted(project.get("version"))), 200);
        assertThat(edited.get("name").getAsString()).isEqualTo("Go");
        assertThat(edited.get("stage").getAsString()).isEqualTo("live");
        assertThat(edited.getAsJsonArray("labels")).hasSize(1);
        assertProblem(
                program.patch(path, "{\"version\": %s, \"name\": \"Late\"}".formatted(project.get("version"))),
                409,
                "project-changed");

        var certificates = json(program.get(path + "/certificates"), 200);
        var enabled = program.patch(
                path + "/certificates",
                "{\"version\": %s, \"secondary\": true}".formatted(certificates.get("version")));
        assertThat(json(enabled, 200).get("secondary").getAsString()).isEqualTo("on");
        assertProblem(
                program.patch(
                        path + "/certificates",
                        "{\"version\": %s, \"secondary\": true}".formatted(certificates.get("version"))),
                409,
                "certificates-changed");

        assertThat(json(program.patch(path + "/status", "{\"status\": \"disabled\"}"), 200)
                        .get("status")
                        .getAsString())
                .isEqualTo("disabled");
        assertThat(program.delete(path).statusCode()).isEqualTo(204);
        assertProblem(program.get(path), 404, "project-not-found");
    }

    @Test
    void listsComeInPages(Visitor ada, LocalPlatform platform) throws Exception {
        var program = program(ada, platform);
        for (var name : List.of("A", "B", "C")) {
            json(program.post(PROJECTS, "{\"name\": \"" + name + "\"}"), 201);
        }

        var names = new ArrayList<String>();
        var next = "";
        do {
            var page = json(program.get(PROJECTS + "?limit=1&sort=name&cursor=" + next), 200);
            page.getAsJsonArray("data")
                    .forEach(
                            line -> names.add(line.getAsJsonObject().get("name").getAsString()));
            next = page.get("next").isJsonNull() ? "" : page.get("next").getAsString();
        } while (!next.isEmpty());

        assertThat(names).containsExactly("A", "B", "C");
        assertProblem(program.get(PROJECTS + "?cursor=nonsense"), 400, "project-cursor-invalid");
        assertProblem(program.get(PROJECTS + "?limit=101"), 400, "parameter-invalid");
        assertProblem(program.get(PROJECTS + "?stage=unknown"), 400, "parameter-invalid");
    }

    @Test
    void whatIsSentTwiceIsDoneOnce(Visitor ada, LocalPlatform platform) throws Exception {
        var program = program(ada, platform);
        var once = program.with("Idempotency-Key", UUID.randomUUID().toString());

        var first = once.post(PROJECTS, "{\"name\": \"Chess\"}");
        var second = once.post(PROJECTS, "{\"name\": \"Chess\"}");

        assertThat(first.headers().firstValue("Idempotent-Replayed")).isEmpty();
        assertThat(second.headers().firstValue("Idempotent-Replayed")).contains("true");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertProblem(once.post(PROJECTS, "{\"name\": \"Go\"}"), 422, "idempotency-key-reused");
        assertProblem(
                program.with("Idempotency-Key", "two words").post(PROJECTS, "{\"name\": \"Go\"}"),
                400,
                "idempotency-key-invalid");
    }

    @Test
    void tokensAreMadeAndExplained(Visitor ada, LocalPlatform platform) throws Exception {
        var program = program(ada, platform);
        var project = json(program.post(PROJECTS, "{\"name\": \"Chess\"}"), 201);
        var tokens = PROJECTS + "/" + project.get("id").getAsString() + "/tokens";

        var made = json(program.post(tokens, "{\"channel\": \"lobby\"}"), 201);
        var token = made.get("token").getAsString();
        var inspection = json(program.post("/api/v1/tokens/inspect", "{\"token\": \"" + token + "\"}"), 200);

        assertThat(inspection.get("verdict").getAsString()).isEqualTo("valid");
        assertThat(inspection.get("project_id")).isEqualTo(project.get("id"));
        var question =
                "{\"app_id\": %s, \"token\": \"%s\", \"channel\": \"lobby\"}".formatted(project.get("app_id"), token);
        for (var asker : List.of(program, Program.at(platform.consoleUrl()).as(platform.platformCredential()))) {
            assertThat(json(asker.post("/api/v1/tokens/verify", question), 200)
                            .get("reason")
                            .getAsString())
                    .isEqualTo("token-valid");
        }
        assertThat(program.get(tokens).body()).contains("\"channel\":\"lobby\"").doesNotContain(token);
        assertProblem(program.post(tokens, "{\"channel\": \"ü\"}"), 400, "channel-name-invalid");
    }

    @Test
    void membersRolesAndEventsAreForThoseWhoMaySeeThem(Visitor ada, LocalPlatform platform) throws Exception {
        var pages = new CustomerIdPages(ada.isInside());
        var usual = Program.at(platform.consoleUrl()).as(pages.pair().credential());
        ada.opens("/app/account/rest-add");
        pages.turn(3);
        pages.create();
        var reader = Program.at(platform.consoleUrl()).as(pages.download().credential());

        for (var path : List.of("/api/v1/members", "/api/v1/roles", "/api/v1/events")) {
            assertThat(json(reader.get(path), 200).getAsJsonArray("data")).isNotEmpty();
            assertProblem(usual.get(path), 403, "scope-missing");
        }
        assertThat(reader.get("/api/v1/members").body()).contains(ada.email());
        assertThat(reader.get("/api/v1/events?kind=reveal").body()).contains("CustomerKeys.takeSecret");
        assertProblem(reader.get("/api/v1/members/nobody"), 404, "member-not-found");
        assertProblem(reader.get("/api/v1/roles/nothing"), 404, "role-not-found");
        assertProblem(reader.get("/api/v1/events?from=yesterday"), 400, "parameter-invalid");
        assertProblem(reader.get("/api/v1/members?cursor=nonsense"), 400, "cursor-invalid");
    }

    @Test
    void whatCannotBeReadIsRefusedInWords(Visitor ada, LocalPlatform platform) throws Exception {
        var program = program(ada, platform);

        assertProblem(program.post(PROJECTS, "[]"), 400, "body-malformed");
        assertProblem(program.post(PROJECTS, "{".repeat(100_000)), 413, "body-too-large");
        assertProblem(program.post(PROJECTS, "{\"a\":".repeat(60)), 400, "body-malformed");
        assertProblem(program.post(PROJECTS, "{\"name\": 1}"), 400, "field-invalid");
        assertProblem(program.post(PROJECTS, "{}"), 400, "field-missing");
        assertProblem(program.post(PROJECTS, "{\"name\": \"A\", \"colour\": \"red\"}"), 400, "field-unknown");
        assertProblem(program.post(PROJECTS, "{\"name\": \"\\u0000\"}"), 400, "field-invalid");
        assertProblem(program.delete(PROJECTS), 405, "method-not-allowed");
        assertProblem(program.get("/api/v1/nothing"), 404, "path-unknown");
        assertProblem(program.with("Accept", "text/html").get(PROJECTS), 406, "not-acceptable");
        assertProblem(
                program.with("Content-Type", "text/plain").send("POST", PROJECTS, BodyPublishers.ofString("{}")),
                415,
                "body-not-json");
        assertThat(program.with("Accept-Language", "zh-CN").post(PROJECTS, "{}").body())
                .contains("缺少 name");
    }

    @Test
    void aSessionIsNothingHereAndACustomerIdIsNothingOnAPage(Visitor ada, LocalPlatform platform) throws Exception {
        var program = program(ada, platform);

        var withCookie = ada.page().request().get(ada.address(PROJECTS), RequestOptions.create());
        assertThat(withCookie.status()).isEqualTo(401);
        assertThat(withCookie.headers()).doesNotContainKey("set-cookie");
        assertThat(program.get("/app/projects/list").statusCode()).isEqualTo(303);
        assertThat(program.get(PROJECTS).headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aBrowserOfAnotherSiteGetsNothing(Visitor ada, LocalPlatform platform) throws Exception {
        var program = program(ada, platform);

        for (var header : List.of(List.of("Origin", "https://evil.example"), List.of("Sec-Fetch-Site", "cross-site"))) {
            var answer = program.with(header.get(0), header.get(1)).get(PROJECTS);
            assertProblem(answer, 403, "cross-origin");
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
        }
    }

    @Test
    void thePlatformIsOfNoAccount(LocalPlatform platform) {
        var servers = Program.at(platform.consoleUrl()).as(platform.platformCredential());

        assertProblem(servers.get(PROJECTS), 403, "scope-missing");
        assertProblem(
                Program.at(platform.consoleUrl())
                        .as(platform.platformCredential() + "x")
                        .get(PROJECTS),
                401,
                "key-refused");
    }

    @Test
    void aPairIsRefusedFromWhenItIsDisabled(Visitor ada, LocalPlatform platform) throws Exception {
        var pages = new CustomerIdPages(ada.isInside());
        var pair = pages.pair();
        var program = Program.at(platform.consoleUrl()).as(pair.credential());
        json(program.get(PROJECTS), 200);

        ada.opens("/app/account/rest-key?id=" + pair.id());
        pages.field("turn:disable").click();
        pages.line(pair.id()).waitFor();
        assertProblem(program.get(PROJECTS), 401, "key-disabled");

        ada.opens("/app/account/rest-key?id=" + pair.id());
        pages.field("turn:enable").click();
        pages.line(pair.id()).waitFor();
        json(program.get(PROJECTS), 200);
    }

    private static Program program(Visitor visitor, LocalPlatform platform) throws Exception {
        var pair = new CustomerIdPages(visitor.isInside()).pair();
        return Program.at(platform.consoleUrl()).as(pair.credential());
    }

    private static JsonObject json(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.headers().firstValue("Content-Type").orElse("none"))
                .as(answer.body())
                .startsWith("application/problem+json");
        var problem = JsonParser.parseString(answer.body()).getAsJsonObject();
        assertThat(problem.get("code").getAsString()).as(answer.body()).isEqualTo(code);
        assertThat(problem.get("status").getAsInt()).isEqualTo(status).isEqualTo(answer.statusCode());
        assertThat(problem.get("request_id").getAsString())
                .isEqualTo(answer.headers().firstValue("X-Request-Id").orElseThrow());
        assertThat(problem.get("detail").getAsString()).isNotBlank().doesNotContain("[", "{0}");
    }
}
