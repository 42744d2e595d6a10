// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm;

import dev.stoa.realm.consent.Consent;
import dev.stoa.realm.consent.Document;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A person whom an administrator entered, with the credentials and addresses that a test needs; accepted all. */
final class Registered {

    static final String PASSWORD = SignUpPages.PASSWORD;

    private static final String CONSENT = "2026-11-01 2026-11-20T10:00:00Z";

    private final RealmServer server;
    private final Map<String, Object> user = new HashMap<>();
    private final Map<String, List<String>> attributes = new HashMap<>();
    private final List<Map<String, Object>> credentials = new ArrayList<>();

    private Registered(RealmServer server, String username) {
        this.server = server;
        user.put("username", username);
        user.put("firstName", "Ada Lovelace");
        user.put("enabled", true);
        for (var document : Document.values()) {
            attributes.put(
                    document.attribute(), List.of(new Consent(document, "2026-11-01", Instant.EPOCH).asAttribute()));
        }
        user.put("attributes", attributes);
        user.put("credentials", credentials);
        Stream.of("consentTerms", "consentPrivacy", "consentAcceptableUse")
                .forEach(document -> attributes.put(document, List.of(CONSENT)));
    }

    static Registered withAddress(RealmServer server, String address) {
        var person = new Registered(server, address.replace("@example.com", ""));
        person.user.put("email", address);
        person.user.put("emailVerified", true);
        return person;
    }

    /** Who signed up by phone, and proved no e-mail address. */
    static Registered withNumber(RealmServer server, String number) {
        var person = new Registered(server, "u-" + number.substring(1));
        return person.alsoWithNumber(number);
    }

    Registered alsoWithNumber(String number) {
        attributes.put("phoneNumber", List.of(number));
        attributes.put("phoneNumberVerified", List.of("true"));
        return this;
    }

    Registered alsoWithUnprovenNumber(String number) {
        attributes.put("phoneNumber", List.of(number));
        return this;
    }

    Registered withPassword() {
        credentials.add(Map.of("type", "password", "value", PASSWORD, "temporary", false));
        return this;
    }

    Registered withOneTimePassword(String secret) {
        credentials.add(Map.of(
                "type",
                "otp",
                "secretData",
                "{\"value\":\"" + secret + "\"}",
                "credentialData",
                "{\"subType\":\"totp\",\"digits\":6,\"counter\":0,\"period\":30,\"algorithm\":\"HmacSHA1\"}"));
        return this;
    }

    Registered unproven() {
        user.put("emailVerified", false);
        return this;
    }

    Registered speaking(String language) {
        attributes.put("locale", List.of(language));
        return this;
    }

    Registered disabled() {
        user.put("enabled", false);
        return this;
    }

    /** Enters the person; hands back the subject. */
    String enter() throws IOException {
        server.create("/users", user);
        return server.read("/users?exact=true&username=" + user.get("username"))
                .at("/0/id")
                .asText();
    }

    /** Enters a person of the operator's staff. */
    void enterAsStaff() throws IOException {
        server.create("/users/" + enter() + "/role-mappings/realm", List.of(server.read("/roles/staff-support")));
    }
}
