// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity.keycloak;

import dev.stoa.Json;
import dev.stoa.identity.Introductions;
import dev.stoa.identity.PhoneNumber;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** Attributes of Keycloak's users: company and phone number, which only an administrator may write. */
@ApplicationScoped
public class KeycloakIntroductions implements Introductions {

    @Inject
    Clock clock;

    @SuppressWarnings("NullAway.Init") // The container calls connect() first.
    private KeycloakConnection keycloak;

    @PostConstruct
    void connect() {
        connect(KeycloakSettings.read(ConfigProvider.getConfig()));
    }

    void connect(KeycloakSettings settings) {
        keycloak = new KeycloakConnection(settings, clock);
    }

    /** What is left out of a user that is sent back is taken for deleted; so all is read before. */
    @Override
    public void note(String subject, String company, Optional<PhoneNumber> phone) {
        var path = "/users/" + KeycloakConnection.encoded(subject);
        var person = keycloak.get(path).orFail().object();
        var known = Optional.ofNullable(person.getJsonObject("attributes")).orElse(JsonObject.EMPTY_JSON_OBJECT);
        var attributes = Json.createObjectBuilder(known)
                .add("companyName", Json.createArrayBuilder().add(company));
        phone.filter(number -> !known.containsKey("phoneNumberVerified"))
                .ifPresent(number ->
                        attributes.add("phoneNumber", Json.createArrayBuilder().add(number.value())));
        keycloak.put(
                        path,
                        Json.createObjectBuilder(person)
                                .add("attributes", attributes)
                                .build())
                .orFail();
    }
}
