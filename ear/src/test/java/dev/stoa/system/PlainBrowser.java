// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Goes through the pages of the console and of Keycloak as a browser does, with cookies and redirects and without
 * looking at them; so there can be as many at once as a fault needs.
 */
public final class PlainBrowser {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    private final Map<String, String> cookies = new TreeMap<>();
    private final Map<String, Duration> waited = new TreeMap<>();

    /** Where it arrived, and what is there. */
    public record Page(URI address, int status, String body) {

        /** Where the form with this id is sent to. */
        public URI action(String form) throws IOException {
            var found = Pattern.compile("id=\"" + form + "\"[^>]* action=\"([^\"]+)\"")
                    .matcher(body);
            if (!found.find()) {
                throw new IOException("no form " + form + " at " + address + ": " + status);
            }
            return address.resolve(found.group(1).replace("&amp;", "&"));
        }
    }

    public Page open(URI address) throws IOException {
        return follow(address, request(address).GET());
    }

    public Page send(URI address, Map<String, String> fields) throws IOException {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        var origin = address.getScheme() + "://" + address.getAuthority();
        return follow(
                address,
                request(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", origin)
                        .POST(BodyPublishers.ofString(body)));
    }

    /** How long it has waited in all for the server there. */
    public Duration waitedFor(URI server) {
        return waited.getOrDefault(server.getAuthority(), Duration.ZERO);
    }

    private Page follow(URI address, HttpRequest.Builder request) throws IOException {
        var answer = exchange(request.build());
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        var next = answer.headers().firstValue("Location");
        if (next.isPresent()) {
            return open(address.resolve(next.get()));
        }
        return new Page(address, answer.statusCode(), answer.body());
    }

    /** Keycloak marks its cookies as secure, and Java's client would keep such ones from 127.0.0.1. */
    private HttpRequest.Builder request(URI address) {
        var sent = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Accept-Language", "en")
                .header("Cookie", sent);
    }

    private HttpResponse<String> exchange(HttpRequest request) throws IOException {
        var begin = System.nanoTime();
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            waited.merge(request.uri().getAuthority(), Duration.ofNanos(System.nanoTime() - begin), Duration::plus);
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private void keep(String header) {
        var parts = header.split(";", 2)[0].split("=", 2);
        if (parts[1].isEmpty() || header.contains("Max-Age=0")) {
            cookies.remove(parts[0]);
        } else {
            cookies.put(parts[0], parts[1]);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
