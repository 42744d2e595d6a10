// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.stoa.keycloak.KeycloakAdmin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Consumer;

/** What an administrator of the identity provider does to people, over its admin REST API. */
public record Registrar(KeycloakAdmin admin) {

    private static final String USERS = "/stoa/users";

    /** Of the editions that come along, as Keycloak keeps it; without it a person would be asked. */
    private static final String CONSENT = "2026-11-01 2026-11-21T00:00:00Z";

    /** Makes a sign-in with an address, a number and a password, all of them proven; there is no account yet. */
    public void register(Visitor visitor) {
        expect(
                201,
                () -> admin.post(USERS, """
                {
                  "username": "%1$s", "email": "%1$s", "emailVerified": true, "firstName": "%2$s", "enabled": true,
                  "requiredActions": [],
                  "attributes": {
                    "companyName": ["%3$s"], "phoneNumber": ["%4$s"], "phoneNumberVerified": ["true"],
                    "consentTerms": ["%6$s"], "consentPrivacy": ["%6$s"], "consentAcceptableUse": ["%6$s"]
                  },
                  "credentials": [{"type": "password", "value": "%5$s", "temporary": false}]
                }
                """.formatted(
                                visitor.email(),
                                visitor.name(),
                                visitor.company(),
                                visitor.phone(),
                                visitor.password(),
                                CONSENT)));
    }

    public void disable(Visitor visitor) {
        change(visitor, user -> user.addProperty("enabled", false));
    }

    /** Lets it be another edition of the terms that he accepted, as if a new one were in force since. */
    public void acceptedOlderTerms(Visitor visitor) {
        change(visitor, user -> {
            var versions = user.getAsJsonObject("attributes").getAsJsonArray("consentTerms");
            versions.remove(0);
            versions.add("2020-01-01 2020-01-02T00:00:00Z");
        });
    }

    public void remove(Visitor visitor) {
        var path = USERS + "/" + user(visitor).get("id").getAsString();
        expect(204, () -> admin.delete(path));
    }

    /** What is kept with a person beside his name and address. */
    public List<String> attribute(Visitor visitor, String name) {
        var values = user(visitor).getAsJsonObject("attributes").getAsJsonArray(name);
        return values == null
                ? List.of()
                : values.asList().stream().map(value -> value.getAsString()).toList();
    }

    private void change(Visitor visitor, Consumer<JsonObject> change) {
        var user = user(visitor);
        change.accept(user);
        var path = USERS + "/" + user.get("id").getAsString();
        expect(204, () -> admin.put(path, user.toString()));
    }

    private JsonObject user(Visitor visitor) {
        var found = expect(200, () -> admin.get(USERS + "?exact=true&email=" + visitor.email()));
        var users = JsonParser.parseString(found.body()).getAsJsonArray();
        if (users.isEmpty()) {
            throw new AssertionError("nobody has the address " + visitor.email());
        }
        return users.get(0).getAsJsonObject();
    }

    private static HttpResponse<String> expect(int status, Call call) {
        try {
            var answer = call.send();
            if (answer.statusCode() != status) {
                throw new AssertionError(answer.uri() + ": " + answer.statusCode() + " " + answer.body());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Call {
        HttpResponse<String> send() throws IOException;
    }
}
