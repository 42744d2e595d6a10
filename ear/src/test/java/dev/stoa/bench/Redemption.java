// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench;

import dev.stoa.system.BenchedPlatform;
import dev.stoa.system.LocalPlatform;
import dev.stoa.system.PlainBrowser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How long Keycloak alone takes to give the tokens for a code, which the console waits for in each sign-in. */
final class Redemption {

    private static final String VERIFIER = "a-verifier-of-the-benchmark-that-is-no-secret-to-anybody";
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String endpoints;
    private final String callback;
    private final String secret;

    Redemption(LocalPlatform platform) {
        endpoints = platform.keycloak().url() + "/realms/stoa/protocol/openid-connect";
        callback = platform.consoleUrl() + "/sign-in/callback";
        secret = BenchedPlatform.setting(platform, "STOA_OIDC_CLIENT_SECRET");
    }

    /**
     * In a browser whose person is signed in at Keycloak; the console refuses the answer, which it has not asked for.
     */
    double millis(PlainBrowser browser) throws IOException {
        var refused = browser.open(URI.create(endpoints + "/auth?" + authorization()));
        var code = CODE.matcher(refused.address().toString());
        if (!code.find()) {
            throw new IOException("no code came back to " + refused.address().getPath());
        }
        var request = request(code.group(1));
        var begin = System.nanoTime();
        redeem(request);
        return (System.nanoTime() - begin) / 1e6;
    }

    private String authorization() {
        return form(Map.of(
                "client_id", "console",
                "redirect_uri", callback,
                "response_type", "code",
                "scope", "openid organization:*",
                "prompt", "none",
                "state", "benchmark",
                "nonce", "benchmark",
                "code_challenge", challenge(),
                "code_challenge_method", "S256"));
    }

    private HttpRequest request(String code) {
        var client = Base64.getEncoder().encodeToString(("console:" + secret).getBytes(StandardCharsets.UTF_8));
        var body = form(Map.of(
                "grant_type", "authorization_code",
                "code", code,
                "redirect_uri", callback,
                "code_verifier", VERIFIER));
        return HttpRequest.newBuilder(URI.create(endpoints + "/token"))
                .header("Authorization", "Basic " + client)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private void redeem(HttpRequest request) throws IOException {
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("the code was not redeemed: " + answer.statusCode());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static String challenge() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
