// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Goes by a provider's stand-in, as somebody it makes up. */
final class OutsidePages {

    private final RealmServer server;
    private final Browser browser;

    OutsidePages(RealmServer server, Browser browser) {
        this.server = server;
        this.browser = browser;
    }

    static String someLogin() {
        return "p-" + UUID.randomUUID();
    }

    /** Somebody of whom the provider tells everything, address verified. */
    static Map<String, String> somebody(String login, String email) {
        return Map.of("login", login, "name", "Ada Lovelace", "email", email, "verified", "on", "shared", "on");
    }

    static Map<String, String> without(Map<String, String> person, String field) {
        var other = new HashMap<>(person);
        other.remove(field);
        return other;
    }

    /** The provider's own page, from our sign-in page. */
    Page at(String provider) throws IOException {
        return at(provider, browser.open(new Console(server).signIn("openid organization:*")));
    }

    Page at(String provider, Page signIn) throws IOException {
        var link = Pattern.compile("id=\"social-" + provider + "\" href=\"([^\"]*)\"")
                .matcher(signIn.html());
        if (!link.find()) {
            throw new AssertionError("No button for " + provider + " on: " + signIn.heading());
        }
        return browser.open(server.url() + link.group(1).replace("&amp;", "&"));
    }

    /** What comes after the provider. */
    Page signIn(String provider, Map<String, String> person) throws IOException {
        return be(person, at(provider));
    }

    Page be(Map<String, String> person, Page provider) throws IOException {
        return browser.send(provider, "someone", person);
    }

    Page accept(Page newcomer) throws IOException {
        return browser.send(
                newcomer,
                "outside-newcomer",
                Map.of("terms", "on", "privacy", "on", "acceptableUse", "on", "create", "true"));
    }

    Page connect(Page newcomer) throws IOException {
        return browser.send(newcomer, "outside-connect", Map.of("connect", "true"));
    }

    Page prove(Page owner, Map<String, String> typed) throws IOException {
        return browser.send(owner, "outside-owner", typed);
    }
}
