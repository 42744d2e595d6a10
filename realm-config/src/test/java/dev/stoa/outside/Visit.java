// SPDX-License-Identifier: Apache-2.0
package dev.stoa.outside;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One request to a stand-in, and its answer. */
final class Visit {

    private final HttpExchange exchange;
    private final Map<String, String> query;
    private final Map<String, String> form;

    private Visit(HttpExchange exchange, Map<String, String> query, Map<String, String> form) {
        this.exchange = exchange;
        this.query = query;
        this.form = form;
    }

    static Visit of(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        return new Visit(exchange, decoded(exchange.getRequestURI().getRawQuery()), decoded(body));
    }

    private static Map<String, String> decoded(@Nullable String encoded) {
        var values = new LinkedHashMap<String, String>();
        for (var pair : encoded == null ? new String[0] : encoded.split("&", -1)) {
            var parts = pair.split("=", 2);
            values.put(decode(parts[0]), parts.length == 2 ? decode(parts[1]) : "");
        }
        return values;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    static String encoded(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    String path() {
        return exchange.getRequestURI().getPath();
    }

    String pathAndQuery() {
        return exchange.getRequestURI().toString();
    }

    boolean isPost() {
        return exchange.getRequestMethod().equals("POST");
    }

    String query(String name) {
        return query.getOrDefault(name, "");
    }

    Map<String, String> form() {
        return form;
    }

    String form(String name) {
        return form.getOrDefault(name, "");
    }

    String header(String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
    }

    /** The token that is shown; empty when none is. */
    String bearer() {
        var header = header("Authorization");
        return header.startsWith("Bearer ") ? header.substring("Bearer ".length()) : "";
    }

    void redirect(String url) throws IOException {
        exchange.getResponseHeaders().set("Location", url);
        exchange.sendResponseHeaders(302, -1);
    }

    void json(int status, Object value) throws IOException {
        send(status, "application/json; charset=utf-8", Json.of(value));
    }

    void send(int status, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
