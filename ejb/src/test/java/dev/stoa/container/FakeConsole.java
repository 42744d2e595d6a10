// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Another console, where each customer has his own answer. */
@ApplicationScoped
class FakeConsole {

    static final String SECRET = "0123456789abcdef";

    /** What a customer is answered. */
    record Answer(int status, String body) {}

    @Inject
    @ConfigProperty(name = "stoa.import.consoles")
    String address;

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private @Nullable HttpServer server;

    String address() {
        return address;
    }

    /** From now on this customer is answered so. */
    synchronized void tells(String customer, Answer answer) throws IOException {
        if (server == null) {
            var place = new InetSocketAddress(
                    InetAddress.getLoopbackAddress(), URI.create(address).getPort());
            var started = HttpServer.create(place, 0);
            started.createContext("/dev/v1/projects", this::answer);
            started.start();
            server = started;
        }
        answers.put(
                Base64.getEncoder().encodeToString((customer + ":" + SECRET).getBytes(StandardCharsets.UTF_8)), answer);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var given = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
            var answer = answers.getOrDefault(given.replace("Basic ", ""), new Answer(401, "{}"));
            var body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Location", address + "/dev/v1/elsewhere");
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @PreDestroy
    void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
