// SPDX-License-Identifier: Apache-2.0
package dev.stoa.fuzz;

import dev.stoa.system.Program;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * Requests to the REST API that are right but for one part: the header that says who asks, the body, or the query.
 *
 * @param programs of accounts of their own, so that the limit of requests stops as few as can be
 * @param project the id of a project of one of them
 */
record HostileRequests(int port, List<Program> programs, String project) {

    private static final List<String> POSTS = List.of(
            "/api/v1/projects",
            "/api/v1/projects/ID/tokens",
            "/api/v1/tokens/inspect",
            "/api/v1/tokens/verify",
            "/dev/v1/project",
            "/dev/v1/project_status",
            "/dev/v1/recording_config",
            "/dev/v1/signkey",
            "/dev/v1/reset_signkey");

    private static final List<String> GETS = List.of(
            "/api/v1/projects",
            "/api/v1/projects/ID",
            "/api/v1/projects/ID/tokens",
            "/api/v1/members",
            "/api/v1/roles",
            "/api/v1/events",
            "/dev/v1/project",
            "/dev/v1/projects",
            "/dev/v1/usage",
            "/dev/v3/usage");

    private static final List<String> FIELDS = List.of(
            "name",
            "id",
            "enable_sign_key",
            "status",
            "enable",
            "recording_server",
            "channel",
            "uid",
            "token",
            "app_id",
            "service",
            "use_case",
            "stage",
            "labels",
            "version",
            "authentication",
            "type",
            "services");

    private static final List<String> PARAMETERS = List.of(
            "id",
            "name",
            "from_date",
            "to_date",
            "projects",
            "project_id",
            "business",
            "cursor",
            "limit",
            "q",
            "stage",
            "status",
            "label",
            "sort",
            "from",
            "to",
            "action",
            "person",
            "kind");

    private static final List<String> VALUES = List.of(
            "",
            "0",
            "-1",
            "1",
            "true",
            "null",
            "2026-11-01",
            "2026-02-30",
            "99999-01-01",
            "name",
            "created",
            "%00",
            "*",
            "127.0.0.1:80",
            "[::1]:99999",
            "default",
            "00000000-0000-0000-0000-000000000000",
            "1e999999999",
            "\u0000",
            "\uD800",
            "\u202E",
            "'\"<&>",
            "x".repeat(9000),
            "1".repeat(400));

    String basicHeader(Random random) throws IOException {
        var right = programs.get(0).authorization();
        var header = switch (random.nextInt(6)) {
            case 0 -> Program.authorization(Text.of(random, 60));
            case 1 -> Program.authorization(programs.get(0).customerId() + ":" + Text.of(random, 60));
            case 2 -> "Basic " + Text.of(random, 200);
            case 3 -> Text.changed(right, random);
            case 4 -> Text.of(random, 30) + " " + right;
            default -> "Basic " + "QUFB".repeat(random.nextInt(3000));
        };
        return new RawRequest("GET", "/dev/v1/projects")
                .header("Authorization", header)
                .sendTo(port);
    }

    String body(Random random) throws IOException {
        var path = one(POSTS, random).replace("ID", project);
        var body = switch (random.nextInt(6)) {
            case 0 -> Text.of(random, 300);
            case 1 -> "[".repeat(random.nextInt(60_000));
            case 2 -> "{\"name\":".repeat(random.nextInt(9_000));
            case 3 -> Text.changed(object(random), random);
            default -> object(random);
        };
        var type = random.nextInt(20) == 0 ? Text.of(random, 40) : "application/json";
        return new RawRequest("POST", path)
                .header("Authorization", one(programs, random).authorization())
                .header("Content-Type", type)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .sendTo(port);
    }

    String query(Random random) throws IOException {
        var query = new StringBuilder();
        for (var parameters = random.nextInt(4); parameters > 0; parameters--) {
            var value = random.nextInt(3) == 0 ? Text.of(random, 60) : one(VALUES, random);
            query.append(query.isEmpty() ? "?" : "&")
                    .append(random.nextInt(10) == 0 ? encoded(Text.of(random, 20)) : one(PARAMETERS, random))
                    .append('=')
                    .append(random.nextInt(20) == 0 ? "%" + random.nextInt(100) + "%zz" : encoded(value));
        }
        var id = random.nextInt(4) == 0 ? encoded(one(VALUES, random)) : project;
        return new RawRequest("GET", one(GETS, random).replace("ID", id) + query)
                .header("Authorization", one(programs, random).authorization())
                .sendTo(port);
    }

    private String object(Random random) {
        var object = new StringBuilder("{");
        for (var fields = random.nextInt(5); fields >= 0; fields--) {
            object.append('"').append(one(FIELDS, random)).append("\":").append(value(random, 3));
            object.append(fields == 0 ? "}" : ",");
        }
        return object.toString();
    }

    private String value(Random random, int deepest) {
        return switch (random.nextInt(deepest > 0 ? 8 : 6)) {
            case 0 -> "true";
            case 1 -> "null";
            case 2 -> one(List.of("0", "1", "-0", "1e400", "1e-999999999", "9".repeat(5000), "0.1"), random);
            case 3 -> '"' + project + '"';
            case 4 -> '"' + Text.of(random, 40).replaceAll("[\"\\\\\\p{Cntrl}]", "") + '"';
            case 5 -> '"' + one(VALUES, random).replaceAll("[\"\\\\\\p{Cntrl}]", "\\\\u0000") + '"';
            case 6 -> "[" + value(random, deepest - 1) + "," + value(random, deepest - 1) + "]";
            default -> "{\"" + one(FIELDS, random) + "\":" + value(random, deepest - 1) + "}";
        };
    }

    private static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
