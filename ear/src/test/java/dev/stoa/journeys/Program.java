// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A program that calls the REST API of a console, with a credential or with none. */
final class Program {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String host;
    private final List<String> headers;

    private Program(String host, List<String> headers) {
        this.host = host;
        this.headers = headers;
    }

    /** One that does not say who it is. */
    static Program at(String host) {
        return new Program(host, List.of());
    }

    /** @param credential a name, a colon, and a secret */
    Program as(String credential) {
        var base64 = Base64.getEncoder().encodeToString(credential.getBytes(StandardCharsets.UTF_8));
        return with("Authorization", "Basic " + base64);
    }

    Program with(String header, String value) {
        var all = new ArrayList<>(headers);
        all.addAll(List.of(header, value));
        return new Program(host, all);
    }

    HttpResponse<String> get(String path) {
        return send("GET", path, HttpRequest.BodyPublishers.noBody());
    }

    HttpResponse<String> delete(String path) {
        return send("DELETE", path, HttpRequest.BodyPublishers.noBody());
    }

    HttpResponse<String> post(String path, String json) {
        return with("Content-Type", "application/json").send("POST", path, BodyPublishers.ofString(json));
    }

    HttpResponse<String> patch(String path, String json) {
        return with("Content-Type", "application/json").send("PATCH", path, BodyPublishers.ofString(json));
    }

    HttpResponse<String> send(String method, String path, HttpRequest.BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create(host + path)).method(method, body);
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new AssertionError(method + " " + path, failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
