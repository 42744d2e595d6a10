// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Goes through Keycloak's pages as a browser does, with cookies and redirects, up to where it is sent to the console.
 *
 * <p>It keeps cookies itself: Keycloak marks them as secure, and Java's client sends such ones over HTTPS only, where
 * browsers trust 127.0.0.1, too. Several tabs may be used at once.
 */
final class Browser {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(Redirect.NEVER)
            .version(Version.HTTP_1_1)
            .build();
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final String languages;
    private final String userAgent;

    Browser() {
        this("en");
    }

    Browser(String languages) {
        this(languages, "Stoa test");
    }

    /** A browser that says this of itself. */
    Browser(String languages, String userAgent) {
        this.languages = languages;
        this.userAgent = userAgent;
    }

    /** A browser that has the same cookies now and says something else of itself. */
    Browser disguisedAs(String otherAgent) {
        var other = new Browser(languages, otherAgent);
        other.cookies.putAll(cookies);
        return other;
    }

    Page open(String url) throws IOException {
        return follow(url, request(url).GET().build());
    }

    /** Sends one form of the page; what is hidden in it is in its address. */
    Page send(Page page, String form, Map<String, String> fields) throws IOException {
        var url = page.action(form);
        var body = BodyPublishers.ofString(encoded(fields));
        return follow(
                url,
                request(url)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(body)
                        .build());
    }

    /** Where the answer to a form would lead, without going there. */
    String answer(Page page, String form, Map<String, String> fields) throws IOException {
        var url = page.action(form);
        var request = request(url)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields)))
                .build();
        return exchange(request).headers().firstValue("Location").orElse("");
    }

    private Page follow(String url, HttpRequest request) throws IOException {
        var answer = exchange(request);
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        var next = answer.headers().firstValue("Location");
        if (next.isPresent() && !next.get().startsWith(RealmServer.CONSOLE)) {
            return open(URI.create(url).resolve(next.get()).toString());
        }
        return new Page(answer.statusCode(), next.orElse(url), answer.body());
    }

    private HttpRequest.Builder request(String url) {
        var sent = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return HttpRequest.newBuilder(URI.create(url))
                .timeout(PATIENCE)
                .header("Accept-Language", languages)
                .header("User-Agent", userAgent)
                .header("Cookie", sent);
    }

    private HttpResponse<String> exchange(HttpRequest request) throws IOException {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for Keycloak", e);
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

    static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
