// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity.keycloak;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Stands in for Keycloak's account REST API: answers over HTTP what a test has put there, and notes what was sent. */
final class FakeAccountApi implements AutoCloseable {

    static final String TOKEN = "adas-token";

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> received = Collections.synchronizedList(new ArrayList<>());
    private final HttpServer server;

    private FakeAccountApi(HttpServer server) {
        this.server = server;
        server.createContext("/realms/stoa/account", this::answer);
    }

    static FakeAccountApi start() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var fake = new FakeAccountApi(server);
        server.start();
        return fake;
    }

    KeycloakSettings settings() {
        return new KeycloakSettings(
                "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/stoa", "console", "secret");
    }

    /** From now on this call, such as {@code GET /credentials}, is answered so. */
    void answers(String call, int status, String body) {
        answers.put(call, new Answer(status, body));
    }

    /** The calls so far, each with its body. */
    List<String> received() {
        return List.copyOf(received);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().toString().replaceFirst("/realms/stoa/account", "");
            var call = exchange.getRequestMethod() + " " + path;
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(call + " " + body);
            var isAda = ("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"));
            var answer = isAda ? answers.getOrDefault(call, new Answer(404, "{}")) : new Answer(401, "{}");
            var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private record Answer(int status, String body) {}
}
