// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.Unavailable;
import dev.stoa.identity.Consent;
import dev.stoa.identity.Consent.Document;
import dev.stoa.identity.LastWayIn;
import dev.stoa.identity.LinkedProvider;
import dev.stoa.identity.OwnDetails.Contact;
import dev.stoa.identity.OwnSession;
import dev.stoa.identity.OwnSession.Device;
import dev.stoa.identity.OwnToken;
import dev.stoa.identity.PersonName;
import dev.stoa.identity.PersonNameInvalid;
import dev.stoa.identity.SignInMethod;
import dev.stoa.identity.SignInMethod.Kind;
import dev.stoa.identity.SignInOver;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The answers are those that a Keycloak 26.7.3 gave; {@code OwnAccountIT} of the realm asks a real one. */
class KeycloakOwnAccountIT {

    private static final String PROFILE = "GET /?userProfileMetadata=false";
    private static final String ADA = """
            {"id":"f534","firstName":"Ada Lovelace","email":"ada@example.com","emailVerified":true,
             "attributes":{"consentTerms":["2026-11-01 2026-11-21T22:01:19Z"],"phoneNumber":["+442079460000"],
                           "companyName":["Analytical Engines"],"locale":["en"]}}
            """;

    private FakeAccountApi keycloak;
    private KeycloakOwnAccount account;

    @BeforeEach
    void start() throws IOException {
        keycloak = FakeAccountApi.start();
        account = connected(keycloak.settings(), FakeAccountApi.TOKEN);
    }

    @AfterEach
    void stop() {
        keycloak.close();
    }

    @Test
    void tellsWhatIsKnownOfThePerson() {
        keycloak.answers(PROFILE, 200, ADA);

        var details = account.details();

        assertThat(details.name()).isEqualTo("Ada Lovelace");
        assertThat(details.email()).contains(new Contact("ada@example.com", true));
        assertThat(details.phone()).contains(new Contact("+442079460000", false));
        assertThat(details.locale()).isEqualTo("en");
        assertThat(details.consents())
                .containsExactly(new Consent(Document.TERMS, "2026-11-01", Instant.parse("2026-11-21T22:01:19Z")));
    }

    @Test
    void knowsAPersonOfWhomNothingIsKnown() {
        keycloak.answers(PROFILE, 200, "{\"id\":\"f534\"}");

        var details = account.details();

        assertThat(details.name()).isEmpty();
        assertThat(details.email()).isEmpty();
        assertThat(details.phone()).isEmpty();
        assertThat(details.consents()).isEmpty();
    }

    @Test
    void sendsBackAllThatItLeavesAsItIs() {
        keycloak.answers(PROFILE, 200, ADA);
        keycloak.answers("POST /", 204, "");

        account.rename(new PersonName(" Ada King "));
        account.speak("zh-CN");

        assertThat(keycloak.received())
                .anySatisfy(sent -> assertThat(sent)
                        .startsWith("POST / ")
                        .contains("\"firstName\":\"Ada King\"", "ada@example.com", "Analytical Engines"))
                .anySatisfy(sent -> assertThat(sent)
                        .startsWith("POST / ")
                        .contains("\"locale\":[\"zh-CN\"]", "Ada Lovelace", "+442079460000"));
    }

    @Test
    void refusesANameThatKeycloakDoesNotTake() {
        keycloak.answers(PROFILE, 200, ADA);
        keycloak.answers("POST /", 400, "{\"errors\":[{\"field\":\"firstName\"}]}");

        assertThatThrownBy(() -> account.rename(new PersonName("<Ada>"))).isInstanceOf(PersonNameInvalid.class);
    }

    @Test
    void listsHowThePersonSignsIn() {
        keycloak.answers("GET /credentials", 200, """
                [{"type":"password","userCredentialMetadatas":[
                    {"credential":{"id":"p","type":"password","createdDate":1000,"credentialData":"{}"}}]},
                 {"type":"otp","userCredentialMetadatas":[
                    {"credential":{"id":"o","type":"otp","userLabel":"Phone","createdDate":2000}}]},
                 {"type":"recovery-authn-codes","userCredentialMetadatas":[
                    {"credential":{"id":"r","createdDate":3000,"credentialData":"{\\"totalCodes\\":12,\\"remainingCodes\\":9}"}}]},
                 {"type":"webauthn-passwordless","userCredentialMetadatas":[]},
                 {"type":"something-new","userCredentialMetadatas":[{"credential":{"id":"x"}}]}]
                """);

        assertThat(account.methods())
                .containsExactly(
                        new SignInMethod("p", Kind.PASSWORD, "", Instant.ofEpochMilli(1000), 0),
                        new SignInMethod("o", Kind.AUTHENTICATOR_APP, "Phone", Instant.ofEpochMilli(2000), 0),
                        new SignInMethod("r", Kind.RECOVERY_CODES, "", Instant.ofEpochMilli(3000), 9));
    }

    @Test
    void listsProvidersConnectedOrNot() {
        answerProviders(true);

        assertThat(account.providers())
                .containsExactly(
                        new LinkedProvider("github", "GitHub", true, "ada"),
                        new LinkedProvider("google", "Google", false, ""));
    }

    @Test
    void refusesToCutTheLastWayIn() {
        answerProviders(true);
        keycloak.answers("DELETE /linked-accounts/github", 400, "{\"errorMessage\":\"in whatever language\"}");

        assertThatThrownBy(() -> account.disconnect("github"))
                .isInstanceOf(LastWayIn.class)
                .hasMessageContaining("GitHub");
    }

    @Test
    void isContentWithWhatIsCutAlready() {
        answerProviders(false);
        keycloak.answers("DELETE /linked-accounts/github", 400, "{\"errorMessage\":\"not active\"}");

        account.disconnect("github");

        assertThat(keycloak.received()).contains("DELETE /linked-accounts/github ");
    }

    @Test
    void listsSessionsWithTheirDevicesTheCurrentOneFirst() {
        keycloak.answers("GET /sessions/devices", 200, """
                [{"os":"Windows","osVersion":"11","mobile":false,"sessions":[
                    {"id":"s1","ipAddress":"192.0.2.1","started":10,"lastAccess":90,"browser":"Chrome/142.0"}]},
                 {"os":"Other","osVersion":"Unknown","mobile":true,"sessions":[
                    {"id":"s2","ipAddress":"192.0.2.2","started":20,"lastAccess":30,"browser":"Other/Unknown",
                     "current":true}]}]
                """);

        assertThat(account.sessions())
                .containsExactly(
                        new OwnSession("s2", new Device("", "", true), "192.0.2.2", at(20), at(30), true),
                        new OwnSession(
                                "s1", new Device("Chrome", "Windows 11", false), "192.0.2.1", at(10), at(90), false));
    }

    @Test
    void endsOneSessionOrAllOthers() {
        keycloak.answers("DELETE /sessions/s%2F1", 204, "");
        keycloak.answers("DELETE /sessions?current=false", 204, "");

        account.end("s/1");
        account.endOthers();

        assertThat(keycloak.received()).containsExactly("DELETE /sessions/s%2F1 ", "DELETE /sessions?current=false ");
    }

    @Test
    void saysThatTheSignInIsOver() {
        var tooOld = connected(keycloak.settings(), "too-old");

        assertThatThrownBy(tooOld::details).isInstanceOf(SignInOver.class);
        assertThatThrownBy(() -> tooOld.end("s1")).isInstanceOf(SignInOver.class);
    }

    @Test
    void asksNobodyWithoutAToken() {
        var nobody = new KeycloakOwnAccount();
        nobody.token = new OwnToken();
        nobody.connect(keycloak.settings());

        assertThatThrownBy(nobody::details).isInstanceOf(SignInOver.class);
        assertThat(keycloak.received()).isEmpty();
    }

    @Test
    void saysThatKeycloakIsAway() {
        keycloak.answers(PROFILE, 500, "");
        var nobodyThere = connected(new KeycloakSettings("http://127.0.0.1:1/realms/stoa", "c", "s"), "token");

        assertThatThrownBy(account::details).isInstanceOf(Unavailable.class);
        assertThatThrownBy(nobodyThere::details).isInstanceOf(Unavailable.class).hasMessageNotContaining("token");
    }

    private void answerProviders(boolean connected) {
        var github = """
                [{"connected":%s,"providerAlias":"github","displayName":"GitHub"%s}]
                """.formatted(connected, connected ? ",\"linkedUsername\":\"ada\"" : "");
        var google = "[{\"connected\":false,\"providerAlias\":\"google\",\"displayName\":\"Google\"}]";
        keycloak.answers("GET /linked-accounts?linked=true", 200, connected ? github : "[]");
        keycloak.answers("GET /linked-accounts?linked=false", 200, google);
    }

    private static Instant at(long second) {
        return Instant.ofEpochSecond(second);
    }

    private static KeycloakOwnAccount connected(KeycloakSettings settings, String token) {
        var account = new KeycloakOwnAccount();
        account.token = new OwnToken();
        account.token.lend(() -> token);
        account.connect(settings);
        return account;
    }
}
