// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The console's ear for the provider: while it is open, the client {@code console} sends its messages here. */
final class BackChannel implements AutoCloseable {

    private static final String URL = "backchannel.logout.url";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final RealmServer server;
    private final HttpServer ear;
    private final String before;

    private BackChannel(RealmServer server, HttpServer ear) throws IOException {
        this.server = server;
        this.ear = ear;
        this.before = client().path("attributes").path(URL).asText();
    }

    static BackChannel open(RealmServer server) throws IOException {
        var ear = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var channel = new BackChannel(server, ear);
        ear.createContext("/", channel::hear);
        ear.start();
        channel.leadTo("http://127.0.0.1:" + ear.getAddress().getPort() + "/");
        return channel;
    }

    /** The address that the realm file gives. */
    String addressOfTheRealm() {
        return before;
    }

    /** What the next message says; empty if none comes in five seconds. */
    Optional<JsonNode> next() throws IOException, InterruptedException {
        var message = Optional.ofNullable(heard.poll(5, TimeUnit.SECONDS));
        return message.isEmpty() ? Optional.empty() : Optional.of(claims(message.get()));
    }

    boolean isSilent() {
        return heard.isEmpty();
    }

    private static JsonNode claims(String form) throws IOException {
        var token = form.substring("logout_token=".length());
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }

    private void hear(HttpExchange exchange) throws IOException {
        heard.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    private void leadTo(String url) throws IOException {
        var client = client();
        ((ObjectNode) client.path("attributes")).put(URL, url);
        server.change("/clients/" + client.path("id").asText(), client);
    }

    private JsonNode client() throws IOException {
        return server.read("/clients?clientId=console").path(0);
    }

    @Override
    public void close() throws IOException {
        leadTo(before);
        ear.stop(0);
    }
}
