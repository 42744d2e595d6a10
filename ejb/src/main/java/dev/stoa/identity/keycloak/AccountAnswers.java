// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity.keycloak;

import dev.stoa.Json;
import dev.stoa.identity.Consent;
import dev.stoa.identity.Consent.Document;
import dev.stoa.identity.LinkedProvider;
import dev.stoa.identity.OwnDetails;
import dev.stoa.identity.OwnDetails.Contact;
import dev.stoa.identity.OwnSession;
import dev.stoa.identity.OwnSession.Device;
import dev.stoa.identity.SignInMethod;
import dev.stoa.identity.SignInMethod.Kind;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what the account REST API answers. What is missing there is empty here, for not everybody has everything. */
final class AccountAnswers {

    private static final Map<Document, String> CONSENTS = Map.of(
            Document.TERMS, "consentTerms",
            Document.PRIVACY, "consentPrivacy",
            Document.ACCEPTABLE_USE, "consentAcceptableUse");

    private static final Map<String, Kind> KINDS = Map.of(
            "password", Kind.PASSWORD,
            "webauthn-passwordless", Kind.PASSKEY,
            "otp", Kind.AUTHENTICATOR_APP,
            "recovery-authn-codes", Kind.RECOVERY_CODES);

    private AccountAnswers() {}

    static OwnDetails details(JsonObject profile) {
        return new OwnDetails(
                profile.getString("firstName", ""),
                contact(profile.getString("email", ""), profile.getBoolean("emailVerified", false)),
                contact(
                        attribute(profile, "phoneNumber"),
                        attribute(profile, "phoneNumberVerified").equals("true")),
                attribute(profile, "locale"),
                Stream.of(Document.values())
                        .flatMap(document -> consent(document, profile).stream())
                        .toList());
    }

    static Stream<SignInMethod> methods(JsonArray types) {
        return objects(types).flatMap(AccountAnswers::methodsOfType);
    }

    static LinkedProvider provider(JsonObject linked) {
        return new LinkedProvider(
                linked.getString("providerAlias"),
                linked.getString("displayName", linked.getString("providerAlias")),
                linked.getBoolean("connected", false),
                linked.getString("linkedUsername", ""));
    }

    static Stream<OwnSession> sessions(JsonArray devices) {
        return objects(devices)
                .flatMap(device -> objects(device.getJsonArray("sessions")).map(session -> session(session, device)));
    }

    static Stream<JsonObject> objects(JsonArray array) {
        return array.stream().map(JsonValue::asJsonObject);
    }

    private static Optional<Contact> contact(String value, boolean proven) {
        return value.isEmpty() ? Optional.empty() : Optional.of(new Contact(value, proven));
    }

    private static String attribute(JsonObject profile, String name) {
        var attributes = profile.getJsonObject("attributes");
        var values = attributes == null ? null : attributes.getJsonArray(name);
        return values == null || values.isEmpty() ? "" : values.getString(0);
    }

    /** The sign-up keeps a consent as version and time, with a space between. */
    private static Optional<Consent> consent(Document document, JsonObject profile) {
        var kept = attribute(profile, CONSENTS.getOrDefault(document, ""));
        var space = kept.lastIndexOf(' ');
        return space < 0
                ? Optional.empty()
                : Optional.of(
                        new Consent(document, kept.substring(0, space), Instant.parse(kept.substring(space + 1))));
    }

    private static Stream<SignInMethod> methodsOfType(JsonObject type) {
        var kind = KINDS.get(type.getString("type"));
        var held = type.getJsonArray("userCredentialMetadatas");
        return kind == null || held == null
                ? Stream.empty()
                : objects(held).map(each -> method(each.getJsonObject("credential"), kind));
    }

    private static SignInMethod method(JsonObject credential, Kind kind) {
        return new SignInMethod(
                credential.getString("id", ""),
                kind,
                credential.getString("userLabel", ""),
                Instant.ofEpochMilli(number(credential, "createdDate")),
                kind == Kind.RECOVERY_CODES ? codesLeft(credential) : 0);
    }

    /** Keycloak keeps what is no secret of a credential as a text that is JSON again. */
    private static int codesLeft(JsonObject credential) {
        try (var reader = Json.createReader(new StringReader(credential.getString("credentialData", "{}")))) {
            return reader.readObject().getInt("remainingCodes", 0);
        }
    }

    private static OwnSession session(JsonObject session, JsonObject device) {
        return new OwnSession(
                session.getString("id"),
                new Device(browser(session), system(device), device.getBoolean("mobile", false)),
                session.getString("ipAddress", ""),
                Instant.ofEpochSecond(number(session, "started")),
                Instant.ofEpochSecond(number(session, "lastAccess")),
                session.getBoolean("current", false));
    }

    /** {@code Chrome/142.0.0}: the name is enough to know it again. */
    private static String browser(JsonObject session) {
        var name = known(session.getString("browser", ""));
        var slash = name.indexOf('/');
        return slash < 0 ? name : known(name.substring(0, slash));
    }

    private static String system(JsonObject device) {
        return (known(device.getString("os", "")) + " " + known(device.getString("osVersion", ""))).strip();
    }

    private static String known(String word) {
        return word.equalsIgnoreCase("unknown") || word.equals("Other") ? "" : word;
    }

    private static long number(JsonObject object, String name) {
        var number = object.getJsonNumber(name);
        return number == null ? 0 : number.longValue();
    }
}
