// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.impl.driver.Driver;
import dev.stoa.system.LocalPlatform;
import dev.stoa.system.OnPlatform;
import dev.stoa.system.Visitor;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scripts and clients of the field's console API find here what they know, and each error once. */
@OnPlatform
class CompatibleApiIT {

    private static final Path SCRIPTS = Path.of("src/test/scripts").toAbsolutePath();

    @TempDir
    Path directory;

    @Test
    void aScriptRunsWithOnlyTheHostReplaced(Visitor ada, LocalPlatform platform) throws Exception {
        var pair = new CustomerIdPages(ada.isInside()).pair();

        var answers = run("sh", SCRIPTS.resolve("compatible.sh").toString(), platform.consoleUrl(), pair.credential());

        assertThat(answers).hasSize(12);
        assertThat(answers.get(0))
                .matches("201 \\{\"project\":\\{\"id\":\"[0-9a-f]{32}\",\"name\":\"Made by a script\","
                        + "\"vendor_key\":\"[0-9a-f]{32}\",\"sign_key\":\"[0-9a-f]{32}\",\"recording_server\":\"\","
                        + "\"status\":1,\"created\":\\d{10}}}");
        assertThat(answers.subList(1, 4)).allMatch(answer -> answer.startsWith("201 {\"projects\":[{\"id\":"));
        assertThat(answers.get(4)).startsWith("201 ").contains("\"status\":0");
        assertThat(answers.get(5)).startsWith("201 ").contains("\"status\":1");
        assertThat(answers.get(6)).startsWith("201 ").contains("\"recording_server\":\"192.0.2.7:8080\"");
        assertThat(answers.subList(7, 9)).allMatch(answer -> answer.startsWith("201 {\"project\":{\"id\":"));
        assertThat(signKey(answers.get(7))).isEqualTo(signKey(answers.get(0))).isNotEqualTo(signKey(answers.get(8)));
        assertThat(answers.get(9)).startsWith("200 {\"usages\":[{\"project\":");
        assertThat(answers.get(10))
                .startsWith("200 {\"meta\":{\"durationAudioAll\":{")
                .endsWith("\"usages\":[]}");
        assertThat(answers.get(11)).isEqualTo("200 {\"success\":true}");
    }

    @Test
    void aClientInAnotherLanguageRunsWithOnlyTheHostReplaced(Visitor ada, LocalPlatform platform) throws Exception {
        var pair = new CustomerIdPages(ada.isInside()).pair();
        // The browser's driver brings a Node along, so that no machine needs one of its own.
        var node = Driver.ensureDriverInstalled(Map.of(), false)
                .createProcessBuilder()
                .command()
                .get(0);

        var said = run(node, SCRIPTS.resolve("compatible.mjs").toString(), platform.consoleUrl(), pair.credential());

        assertThat(said).containsExactly("all as expected");
    }

    @Test
    void eachErrorIsAnsweredAsItIsDocumented(Visitor ada, LocalPlatform platform) throws Exception {
        var pages = new CustomerIdPages(ada.isInside());
        var pair = pages.pair();
        var program = Program.at(platform.consoleUrl()).as(pair.credential());
        var name = "{\"name\": \"%s\", \"enable_sign_key\": true}";

        assertError(program.post("/dev/v1/project", "{\"enable_sign_key\": true}"), 400, "name is missing");
        assertError(program.post("/dev/v1/project", "{\"name\": "), 400, "not one JSON object");
        assertError(program.post("/dev/v1/project", name.formatted(" ")), 400, "no characters");
        assertError(program.get("/dev/v1/project"), 400, "id, name");
        var made = program.post("/dev/v1/project", name.formatted("Chess"));
        assertThat(made.statusCode()).isEqualTo(201);
        var id = made.body().replaceAll(".*\"id\":\"([0-9a-f]{32})\".*", "$1");
        assertError(
                program.post("/dev/v1/signkey", "{\"id\": \"" + id + "\", \"enable\": false}"),
                400,
                "can’t be disabled");
        assertError(program.post("/dev/v1/project", name.formatted("CHESS")), 400, "already exists");
        new AccountData(platform, ada).hasProjects(10);
        assertError(program.post("/dev/v1/project", name.formatted("Go")), 400, "uses 10 of 10 projects");

        assertError(Program.at(platform.consoleUrl()).get("/dev/v1/projects"), 401, "Authorization");
        assertError(
                Program.at(platform.consoleUrl()).as(pair.id() + ":wrong").get("/dev/v1/projects"),
                401,
                "don’t fit together");
        assertError(program.get("/dev/v1/project?id=" + "0".repeat(32)), 404, "no such project");
        assertError(program.get("/dev/v1/project?id=1"), 404, "no such project");
        assertError(program.get("/dev/v1/nothing"), 404, "Nothing is at this path");
        var xml = program.with("Content-Type", "text/xml")
                .send("POST", "/dev/v1/project", BodyPublishers.ofString("<name/>"));
        assertError(xml, 415, "Content-Type");
        assertError(usage(program, "2026-13-01", "2026-11-01"), 400, "YYYY-MM-DD");
        assertError(usage(program, "2001-01-01", "2026-11-01"), 400, "from_date");
    }

    @Test
    void aPairIsForItsScopeAndItsAddressesOnly(Visitor ada, LocalPlatform platform) throws Exception {
        var pages = new CustomerIdPages(ada.isInside());
        ada.opens("/app/account/rest-add");
        pages.turn(0);
        pages.turn(2);
        pages.create();
        var reader = Program.at(platform.consoleUrl()).as(pages.download().credential());
        ada.opens("/app/account/rest-add");
        pages.field("add:networks").fill("198.51.100.0/24");
        pages.create();
        var elsewhere = Program.at(platform.consoleUrl()).as(pages.download().credential());

        assertThat(reader.get("/dev/v1/projects").statusCode()).isEqualTo(201);
        assertError(
                reader.post("/dev/v1/project", "{\"name\": \"Chess\", \"enable_sign_key\": true}"),
                403,
                "needs edit-projects");
        assertError(usage(reader, "2026-11-01", "2026-11-02"), 403, "needs read-usage");
        assertError(elsewhere.get("/dev/v1/projects"), 403, "127.0.0.1");
    }

    @Test
    void aBlockedAccountIsToldSo(Visitor ada, LocalPlatform platform) throws Exception {
        var program = Program.at(platform.consoleUrl())
                .as(new CustomerIdPages(ada.isInside()).pair().credential());

        new AccountData(platform, ada).isSuspended();

        assertError(program.get("/dev/v1/projects"), 400, "programs are not let in");
    }

    @Test
    void aPairEndsWhenItsTimeIsOver(Visitor ada, LocalPlatform platform) throws Exception {
        var program = Program.at(platform.consoleUrl())
                .as(new CustomerIdPages(ada.isInside()).pair().credential());

        new AccountData(platform, ada).keysHaveExpired();

        assertError(program.get("/dev/v1/projects"), 401, "This customer ID ended at");
    }

    @Test
    void aFailureOfOursIsCalledOneWithoutItsReason(Visitor ada, LocalPlatform platform) throws Exception {
        var program = Program.at(platform.consoleUrl())
                .as(new CustomerIdPages(ada.isInside()).pair().credential());
        var chess = "{\"name\": \"Chess\", \"enable_sign_key\": true}";

        new AccountData(platform, ada).whileProjectsCannotBeStored(() -> {
            var failed = program.post("/dev/v1/project", chess);
            assertError(failed, 500, "Something failed that should not");
            assertThat(failed.body()).doesNotContain("nobody has thought of this");
        });

        assertThat(program.get("/dev/v1/projects").body()).isEqualTo("{\"projects\":[]}");
        assertThat(program.post("/dev/v1/project", chess).statusCode()).isEqualTo(201);
    }

    @Test
    void whoAsksTooOftenWaits(Visitor ada, LocalPlatform platform) throws Exception {
        var program = Program.at(platform.consoleUrl())
                .as(new CustomerIdPages(ada.isInside()).pair().credential());

        var answer = program.get("/dev/v1/projects");
        for (var number = 0; number < 200 && answer.statusCode() == 201; number++) {
            answer = program.get("/dev/v1/projects");
        }

        assertError(answer, 429, "More than 10 requests");
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        assertThat(program.get("/dev/v1/project?id=1").statusCode()).isEqualTo(404);
    }

    @Test
    void idsOfAnotherAccountAnswerAsIfThereWereNone(Visitor ada, Visitor bob, LocalPlatform platform) throws Exception {
        var adas = Program.at(platform.consoleUrl())
                .as(new CustomerIdPages(ada.isInside()).pair().credential());
        var hers = adas.post("/dev/v1/project", "{\"name\": \"Secret\", \"enable_sign_key\": true}")
                .body()
                .replaceAll(".*\"id\":\"([0-9a-f]{32})\".*", "$1");
        var bobs = Program.at(platform.consoleUrl())
                .as(new CustomerIdPages(bob.isInside()).pair().credential());
        var nobodys = UUID.randomUUID().toString().replace("-", "");

        for (var path : List.of(
                "/dev/v1/project?id=%s", "/dev/v3/usage?project_id=%s&from_date=2026-11-20&to_date=2026-11-21")) {
            assertAlike(bobs.get(path.formatted(hers)), bobs.get(path.formatted(nobodys)));
        }
        for (var body : Map.of(
                        "/dev/v1/project_status", "{\"id\": \"%s\", \"status\": 0}",
                        "/dev/v1/signkey", "{\"id\": \"%s\", \"enable\": true}",
                        "/dev/v1/reset_signkey", "{\"id\": \"%s\"}",
                        "/dev/v1/recording_config", "{\"id\": \"%s\", \"recording_server\": \"192.0.2.7:80\"}")
                .entrySet()) {
            assertAlike(
                    bobs.post(body.getKey(), body.getValue().formatted(hers)),
                    bobs.post(body.getKey(), body.getValue().formatted(nobodys)));
        }
        assertAlike(bobs.delete("/dev/v1/project?id=" + hers), bobs.delete("/dev/v1/project?id=" + nobodys));
        assertThat(adas.get("/dev/v1/project?id=" + hers).statusCode()).isEqualTo(201);
    }

    private static String signKey(String answer) {
        return answer.replaceAll(".*\"sign_key\":\"([0-9a-f]{32})\".*", "$1");
    }

    private static HttpResponse<String> usage(Program program, String from, String to) {
        return program.get("/dev/v1/usage?from_date=" + from + "&to_date=" + to);
    }

    private static void assertError(HttpResponse<String> answer, int status, String words) {
        assertThat(answer.body())
                .startsWith("{\"status\":\"error\",\"message\":\"")
                .contains(words);
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    private static void assertAlike(HttpResponse<String> one, HttpResponse<String> other) {
        assertThat(one.statusCode()).isEqualTo(404).isEqualTo(other.statusCode());
        assertThat(one.body()).isEqualTo(other.body());
    }

    private List<String> run(String... command) throws IOException, InterruptedException {
        var output = directory.resolve("output");
        var process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new AssertionError(command[1] + " failed:\n" + Files.readString(output));
        }
        return Files.readAllLines(output);
    }
}
