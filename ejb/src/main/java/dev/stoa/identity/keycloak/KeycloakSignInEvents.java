// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity.keycloak;

import dev.stoa.identity.SignInEvent;
import dev.stoa.identity.SignInEvents;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/** Keycloak's own store of events, which it writes in the transaction of the sign-in itself and keeps for 30 days. */
@ApplicationScoped
public class KeycloakSignInEvents implements SignInEvents {

    private static final int AT_ONCE = 200;

    /** What is left after so many is asked for in the next round. */
    private static final int MOST = 20_000;

    private static final String PASSWORD = "password";

    private static final Map<String, SignInEvent.Type> TYPES = Map.of(
            "LOGIN", SignInEvent.Type.SIGNED_IN,
            "LOGIN_ERROR", SignInEvent.Type.SIGN_IN_FAILED,
            "LOGOUT", SignInEvent.Type.SIGNED_OUT,
            "USER_DISABLED_BY_TEMPORARY_LOCKOUT", SignInEvent.Type.LOCKED_OUT,
            "USER_DISABLED_BY_PERMANENT_LOCKOUT", SignInEvent.Type.LOCKED_OUT,
            "SEND_RESET_PASSWORD", SignInEvent.Type.PASSWORD_RESET_ASKED,
            "UPDATE_CREDENTIAL", SignInEvent.Type.SECOND_FACTOR_ADDED,
            "REMOVE_CREDENTIAL", SignInEvent.Type.SECOND_FACTOR_REMOVED,
            "UPDATE_EMAIL", SignInEvent.Type.EMAIL_CHANGED);

    private static final String ASKED =
            TYPES.keySet().stream().sorted().map(type -> "&type=" + type).collect(Collectors.joining());

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

    @Override
    public List<SignInEvent> since(Instant moment) {
        var events = new ArrayList<SignInEvent>();
        for (var first = 0; first < MOST; first += AT_ONCE) {
            var found = keycloak.get("/events?direction=asc&dateFrom=" + moment.toEpochMilli() + "&first=" + first
                            + "&max=" + AT_ONCE + ASKED)
                    .orFail()
                    .array();
            found.stream()
                    .map(JsonValue::asJsonObject)
                    .flatMap(event -> event(event).stream())
                    .forEach(events::add);
            if (found.size() < AT_ONCE) {
                break;
            }
        }
        return events;
    }

    /** Empty for what is about no person that is known. */
    private static Optional<SignInEvent> event(JsonObject event) {
        var type = TYPES.get(event.getString("type"));
        var subject = event.getString("userId", "");
        if (type == null || subject.isEmpty()) {
            return Optional.empty();
        }
        var credential = Optional.ofNullable(event.getJsonObject("details"))
                .map(details -> details.getString("credential_type", ""))
                .orElse("");
        var detail = credential.isEmpty() ? event.getString("error", "") : credential;
        return Optional.of(new SignInEvent(
                event.getString("id"),
                Instant.ofEpochMilli(event.getJsonNumber("time").longValue()),
                subject,
                credential.equals(PASSWORD) ? SignInEvent.Type.PASSWORD_CHANGED : type,
                Optional.of(detail).filter(word -> !word.isEmpty()),
                Optional.of(event.getString("ipAddress", "")).filter(address -> !address.isEmpty())));
    }
}
