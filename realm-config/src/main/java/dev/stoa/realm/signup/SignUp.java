// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.signup;

import dev.stoa.realm.code.Identifier;
import dev.stoa.realm.consent.Consent;
import dev.stoa.realm.consent.Document;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.common.util.Time;
import org.keycloak.sessions.AuthenticationSessionModel;

/** What is known of a person who is signing up; it lives in the authentication session until there is a user. */
final class SignUp {

    private static final String IDENTIFIER = "stoa.sign-up.identifier";
    private static final String PROVEN = "stoa.sign-up.proven";
    private static final String CONSENT = "stoa.sign-up.consent.";

    private final AuthenticationSessionModel session;

    private SignUp(AuthenticationSessionModel session) {
        this.session = session;
    }

    static SignUp of(AuthenticationFlowContext context) {
        return new SignUp(context.getAuthenticationSession());
    }

    static Instant now() {
        return Instant.ofEpochMilli(Time.currentTimeMillis());
    }

    void begin(Identifier identifier, List<Consent> consents) {
        session.setAuthNote(IDENTIFIER, identifier.value());
        consents.forEach(consent -> session.setAuthNote(CONSENT + consent.document(), consent.asAttribute()));
    }

    Optional<Identifier> identifier() {
        return note(IDENTIFIER).map(Identifier::ofValue);
    }

    List<Consent> consents() {
        return Stream.of(Document.values())
                .flatMap(document -> note(CONSENT + document).map(kept -> Consent.ofAttribute(document, kept)).stream())
                .toList();
    }

    void prove(Identifier identifier) {
        session.setAuthNote(PROVEN, identifier.value());
    }

    /** The identifier, once the code sent to it came back. */
    Optional<Identifier> proven() {
        return identifier().filter(known -> note(PROVEN).equals(Optional.of(known.value())));
    }

    private Optional<String> note(String name) {
        return Optional.ofNullable(session.getAuthNote(name));
    }
}
