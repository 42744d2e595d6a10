// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

import dev.stoa.system.PlainBrowser.Page;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Somebody who has a sign-in at Keycloak and works with the console; each step either returns, and is then confirmed,
 * or fails.
 *
 * @param subject by which Keycloak knows him
 */
public record Person(String subject, String email) {

    private static final String PASSWORD = "Correct-horse-9";
    /** To the editions that come along, as Keycloak keeps it; without it he would be asked. */
    private static final String CONSENT = "2026-11-01 2026-11-21T00:00:00Z";

    private static final Pattern INPUT = Pattern.compile("<input [^>]*>");
    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]+)\"");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");

    /** Gives a new person a sign-in; the account is made when he uses it for the first time. */
    public static Person appear(LocalPlatform platform) throws IOException {
        var email = "person-" + UUID.randomUUID() + "@example.com";
        var user = """
                {
                  "username": "%1$s", "email": "%1$s", "emailVerified": true, "firstName": "Person", "enabled": true,
                  "requiredActions": [],
                  "attributes": {
                    "companyName": ["%1$s"], "consentTerms": ["%3$s"], "consentPrivacy": ["%3$s"],
                    "consentAcceptableUse": ["%3$s"]
                  },
                  "credentials": [{"type": "password", "value": "%2$s", "temporary": false}]
                }
                """.formatted(email, PASSWORD, CONSENT);
        var answer = platform.keycloak().admin().post("/stoa/users", user);
        var location = answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IOException("no person was made: " + answer.body()));
        return new Person(location.substring(location.lastIndexOf('/') + 1), email);
    }

    /** Signs in, which makes his account if he has none; returns when he is inside. */
    public void signIn(LocalPlatform platform, PlainBrowser browser) throws IOException {
        var login = browser.open(URI.create(platform.consoleUrl() + "/sign-in"));
        var address = login.action("kc-form-login");
        require(browser.send(address, Map.of("username", email, "password", PASSWORD)), "/app/projects/list");
    }

    /** Creates a project with App ID and token; returns its id when its page is there. */
    public String createProject(LocalPlatform platform, PlainBrowser browser, String name) throws IOException {
        var address = URI.create(platform.consoleUrl() + "/app/projects/create");
        var form = form(browser.open(address));
        form.put("project:name:input", name);
        form.put("project:useCase", "OTHER");
        form.put("project:stage", "TESTING");
        form.put("project:create", "project:create");
        var page = browser.send(address, form);
        require(page, "/app/projects/detail");
        return page.address().getQuery().substring("id=".length());
    }

    private static Map<String, String> form(Page page) {
        var fields = new LinkedHashMap<String, String>();
        var inputs = INPUT.matcher(page.body());
        while (inputs.find()) {
            var input = inputs.group();
            var name = NAME.matcher(input);
            var value = VALUE.matcher(input);
            if (name.find() && value.find() && (!input.contains("\"radio\"") || input.contains("checked"))) {
                fields.put(name.group(1), value.group(1));
            }
        }
        return fields;
    }

    private static void require(Page page, String path) throws IOException {
        if (page.status() != 200 || !page.address().getPath().equals(path)) {
            throw new IOException("not " + path + " but " + page.address() + ": " + page.status());
        }
    }
}
