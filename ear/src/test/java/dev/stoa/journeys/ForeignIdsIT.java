// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.stoa.journeys.ApiCall.Part;
import dev.stoa.journeys.ApiCall.Place;
import dev.stoa.system.LocalPlatform;
import dev.stoa.system.OnPlatform;
import dev.stoa.system.Visitor;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Programs of two accounts: whatever of the one the other's sends, at whichever place of whichever resource, the answer
 * is the one to something that does not exist. What there is to ask is read in the document for programs.
 */
@OnPlatform
class ForeignIdsIT {

    private static final Pattern DIFFERENT_EACH_TIME = Pattern.compile(
            "Made \\d+|you saw version [0-9,]+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32}|[0-9T:.-]{19,32}Z|007eJ[A-Za-z0-9+/=]+"
                    + "|\"(version|created)\":\\d+|\"next\":\"[^\"]+\"");
    private static final int AT_ONCE = 8; // Requests; the limit of an endpoint is ten in a second.
    private static final int PROJECTS = 2000;

    @Test
    void answerAsIfThereWereNone(Visitor ada, Visitor bob, LocalPlatform platform) throws Exception {
        var adas = new Account(ada.isInside(), platform);
        var bobs = new Account(bob.isInside(), platform);
        new AccountData(platform, bob).mayHaveProjects(PROJECTS);
        adas.createsProject("Secret of " + ada.email(), "first");
        bobs.createsProject("Own", "first");
        var hers = adas.idsKnownToIt();
        assertThat(hers.values()).doesNotContainNull().doesNotHaveDuplicates();
        ada.page().waitForCondition(adas::isAllOnItsTrail);
        var before = new AccountData(platform, ada).everything();

        var document = Program.at(platform.consoleUrl()).get("/public/help/openapi.yaml");
        var calls = ApiCall.all(document.body()).stream()
                .sorted(comparing(call -> !call.path().endsWith("/events"))) // The log will quote what was sent.
                .toList();
        assertThat(calls).hasSizeGreaterThan(20);
        for (var call : calls) {
            for (var place : call.places()) {
                for (var id : hers.values()) {
                    bobs.compare(call, place, id, hers.values());
                }
            }
        }

        assertThat(new AccountData(platform, ada).everything()).isEqualTo(before);
    }

    /** An account, seen by a program of it that may do everything. */
    private static final class Account {

        private final Program program;
        private final AccountData data;
        private final String customerId;
        private String project = "";
        private int asked;
        private int sent;

        Account(Visitor visitor, LocalPlatform platform) throws Exception {
            var pages = new CustomerIdPages(visitor);
            visitor.opens("/app/account/rest-add");
            pages.turn(3);
            pages.create();
            var pair = pages.download();
            customerId = pair.id();
            program = Program.at(platform.consoleUrl()).as(pair.credential());
            data = new AccountData(platform, visitor);
        }

        void createsProject(String name, String idempotencyKey) {
            asked++;
            var made = program.with("Idempotency-Key", idempotencyKey)
                    .post(
                            "/api/v1/projects",
                            "{\"name\": \"%s\", \"labels\": [\"of-%s\"]}".formatted(name, name.hashCode()));
            project = text(made, "id");
        }

        /** Whether nothing more will be written down later of what it did until now. */
        boolean isAllOnItsTrail() {
            return data.tellsOfRequests(asked);
        }

        /** All that it is known by, by what it is. */
        Map<String, String> idsKnownToIt() throws SQLException {
            var path = "/api/v1/projects/" + project;
            var known = new TreeMap<String, String>();
            known.put("project", project);
            known.put("project, as the compatible resources have it", project.replace("-", ""));
            known.put("App ID", text(get(path), "app_id"));
            known.put("name", text(get(path), "name"));
            known.put("certificate", first(get(path + "/certificates"), "certificates", "id"));
            known.put("member", first(get("/api/v1/members"), "data", "id"));
            known.put("role", first(get("/api/v1/roles"), "data", "id"));
            known.put("event", first(get("/api/v1/events"), "data", "id"));
            known.put("customer ID", customerId);
            known.put("account", data.companyId());
            known.put("e-mail", data.owner().email());
            return known;
        }

        private HttpResponse<String> get(String path) {
            asked++;
            return program.get(path);
        }

        /** Sends what it knows of another account, and then the like of it that is nobody's. */
        void compare(ApiCall call, Place place, String foreign, Iterable<String> secrets) throws SQLException {
            var nobodys = twin(foreign);
            var where = "%s %s with %s at %s".formatted(call.method(), call.path(), foreign, place);
            var to = send(call, place, foreign);
            var toNobody = send(call, place, nobodys);
            if (!about(to, foreign).equals(about(toNobody, nobodys))) { // The log may have got a line in between.
                to = send(call, place, foreign);
                toNobody = send(call, place, nobodys);
            }
            assertThat(to.statusCode())
                    .as(where + "\n" + to.body())
                    .isLessThan(500)
                    .isNotEqualTo(429);
            assertThat(about(to, foreign)).as(where).isEqualTo(about(toNobody, nobodys));
            for (var secret : secrets) {
                if (!foreign.contains(secret) && !secret.contains(foreign)) {
                    assertThat(to.body()).as(where).doesNotContain(secret);
                }
            }
        }

        private HttpResponse<String> send(ApiCall call, Place place, String value) throws SQLException {
            if (sent++ % AT_ONCE == 0) {
                data.hasAskedNothing();
            }
            return call.with(own(call)).with(place, value).sendBy(program);
        }

        /** What leads as far as one can get. */
        private Map<String, String> own(ApiCall call) {
            var own = new TreeMap<>(Map.of("name", "Made " + sent));
            if (call.path().startsWith("/dev")) {
                var today = LocalDate.now(ZoneOffset.UTC).toString();
                var id = project.replace("-", "");
                own.putAll(Map.of("id", id, "project_id", id, "from_date", today, "to_date", today));
            } else if (call.path().contains("/projects/{id}")) {
                own.put("id", project);
            }
            if (call.places().contains(new Place(Part.BODY, "version"))) {
                own.put("version", text(get("/api/v1/projects/" + project), "version"));
            }
            return own;
        }

        /** Differs in the last character only: lists are ordered by ids. */
        private static String twin(String id) {
            return id.substring(0, id.length() - 1) + (id.endsWith("0") ? "1" : "0");
        }

        private static String about(HttpResponse<String> answer, String asked) {
            var body = answer.body().replace(asked, "*");
            return answer.statusCode() + " " + DIFFERENT_EACH_TIME.matcher(body).replaceAll("");
        }

        private static String text(HttpResponse<String> answer, String field) {
            return JsonParser.parseString(answer.body())
                    .getAsJsonObject()
                    .get(field)
                    .getAsString();
        }

        private static String first(HttpResponse<String> answer, String list, String field) {
            var lines = JsonParser.parseString(answer.body()).getAsJsonObject().getAsJsonArray(list);
            return lines.get(0).getAsJsonObject().get(field).getAsString();
        }
    }
}
