// SPDX-License-Identifier: Apache-2.0
package dev.stoa.outside;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Another console, from which projects can be taken over. Any customer ID with the secret {@value #SECRET} has two
 * projects there, always the same ones.
 */
final class OtherConsole implements HttpHandler {

    static final String SECRET = "outside";

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var visit = Visit.of(exchange);
            var customer = customer(visit.header("Authorization"));
            if (!visit.path().endsWith("/dev/v1/projects")) {
                visit.json(404, Map.of("status", "error", "message", "nothing here"));
            } else if (customer.isEmpty()) {
                visit.json(401, Map.of("status", "error", "message", "unauthorized"));
            } else {
                visit.json(201, Map.of("projects", projects(customer)));
            }
        }
    }

    /** Who asks; empty for whoever has not the right secret. */
    private static String customer(String header) {
        try {
            var pair = new String(Base64.getDecoder().decode(header.replace("Basic ", "")), StandardCharsets.UTF_8);
            return pair.endsWith(":" + SECRET) ? pair.substring(0, pair.indexOf(':')) : "";
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    private static List<Map<String, Object>> projects(String customer) {
        return List.of(
                project(customer, "Museum guide", "5CFd2fd1755d40ecb72977518be15d3b", 1),
                project(customer, "Old lobby", "", 0));
    }

    private static Map<String, Object> project(String customer, String name, String certificate, int status) {
        var id = UUID.nameUUIDFromBytes((customer + name).getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
        return Map.of(
                "id", id.substring(0, 11),
                "name", name,
                "vendor_key", id,
                "sign_key", certificate,
                "recording_server", "",
                "status", status,
                "created", 1_464_165_672);
    }
}
