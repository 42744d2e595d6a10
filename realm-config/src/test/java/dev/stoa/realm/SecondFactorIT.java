// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Setting up and using what a person has beside the password. */
@OnRealm
class SecondFactorIT {

    private static final String SECRET = "0123456789abcdefghij";
    private static final Pattern KEY = Pattern.compile("name=\"totpSecret\" value=\"([^\"]+)\"");

    private final String address = SignUpPages.someAddress();
    private final Browser browser = new Browser();

    private RealmServer server;
    private SignInPages pages;

    @BeforeEach
    void prepare(RealmServer server) {
        this.server = server;
        this.pages = new SignInPages(server, browser);
    }

    @Test
    void whoHasAnAppIsAskedForItsCode() throws IOException {
        person().enter();

        var second = pages.enter(address, Registered.PASSWORD);
        assertThat(second.heading()).isEqualTo("Second factor");
        var wrong = pages.oneTimePassword(second, "12");

        assertThat(wrong.message()).startsWith("The code is not right.");
        assertThat(pages.oneTimePassword(wrong, OneTimePassword.now(SECRET)).isConsole())
                .isTrue();
    }

    @Test
    void aCodeIsGoodOnce() throws IOException {
        person().enter();
        var code = OneTimePassword.now(SECRET);
        pages.oneTimePassword(pages.enter(address, Registered.PASSWORD), code);

        var elsewhere = new SignInPages(server, new Browser());
        var again = elsewhere.oneTimePassword(elsewhere.enter(address, Registered.PASSWORD), code);

        assertThat(again.message()).startsWith("The code is not right.");
    }

    @Test
    void anAppIsSetUpWithAKeyAndACode() throws IOException {
        Registered.withAddress(server, address).withPassword().enter();
        pages.enter(address, Registered.PASSWORD);

        var setUp = pages.begin(Map.of("kc_action", "CONFIGURE_TOTP"));
        assertThat(setUp.heading()).isEqualTo("Set up the second factor");
        assertThat(setUp.html()).contains("data:image/png;base64,", "id=\"kc-totp-secret-key\"");
        var secret =
                KEY.matcher(setUp.html()).results().findFirst().orElseThrow().group(1);
        var done = browser.send(
                setUp,
                "kc-totp-settings-form",
                Map.of("totp", OneTimePassword.now(secret), "totpSecret", secret, "userLabel", "Phone"));

        assertThat(done.parameter("kc_action_status")).isEqualTo("success");
        assertThat(new SignInPages(server, new Browser())
                        .enter(address, Registered.PASSWORD)
                        .heading())
                .isEqualTo("Second factor");
    }

    @Test
    void aRecoveryCodeStandsInForTheAppAndIsGoodOnce() throws IOException {
        person().enter();
        pages.oneTimePassword(pages.enter(address, Registered.PASSWORD), OneTimePassword.near(SECRET, -1));
        var proof = pages.begin(Map.of("kc_action", "CONFIGURE_RECOVERY_AUTHN_CODES"));
        var list = pages.oneTimePassword(proof, OneTimePassword.now(SECRET));
        assertThat(list.heading()).isEqualTo("Keep your recovery codes");
        var codes = SignInPages.recoveryCodes(list);
        keep(list);

        assertThat(codes).hasSize(12);
        assertThat(enterWithRecoveryCode(codes.get(0)).isConsole()).isTrue();
        assertThat(enterWithRecoveryCode(codes.get(0)).message()).startsWith("This is not that recovery code.");
        assertThat(enterWithRecoveryCode(codes.get(1)).isConsole()).isTrue();
    }

    @Test
    void anAppIsRemovedOnlyWithAProofOfIt() throws IOException {
        var subject = person().enter();
        pages.oneTimePassword(pages.enter(address, Registered.PASSWORD), OneTimePassword.near(SECRET, -1));
        var id = "";
        for (var credential : server.read("/users/" + subject + "/credentials")) {
            id = credential.path("type").asText().equals("otp")
                    ? credential.path("id").asText()
                    : id;
        }

        var proof = pages.begin(Map.of("kc_action", "delete_credential:" + id));
        assertThat(proof.heading()).isEqualTo("Second factor");
        var question = pages.oneTimePassword(proof, OneTimePassword.now(SECRET));
        assertThat(question.heading()).isEqualTo("Remove this way to sign in?");
        var done = browser.send(question, "delete-credential", Map.of("accept", "true"));

        assertThat(done.parameter("kc_action_status")).isEqualTo("success");
        assertThat(server.read("/users/" + subject + "/credentials").toString()).doesNotContain("\"otp\"");
    }

    @Test
    void aPasskeyIsOfferedOnThePageAndInTheField() throws IOException {
        var form = pages.begin();

        assertThat(form.html())
                .contains("autocomplete=\"username webauthn\"", "id=\"authenticateWebAuthnButton\"", "data-challenge=");
    }

    @Test
    void aPasskeyIsAddedUnderANameOfItsOwn() throws IOException {
        Registered.withAddress(server, address).withPassword().enter();
        pages.enter(address, Registered.PASSWORD);

        var page = pages.begin(Map.of("kc_action", "webauthn-register-passwordless"));

        assertThat(page.heading()).isEqualTo("Add a passkey");
        assertThat(page.html()).contains("data-user-name=\"" + address + "\"", "data-user-verification=\"required\"");
        var cancelled = browser.send(page, "kc-webauthn-settings-form", Map.of("cancel-aia", "true"));
        assertThat(cancelled.parameter("kc_action_status")).isEqualTo("cancelled");
    }

    private Registered person() {
        return Registered.withAddress(server, address).withPassword().withOneTimePassword(SECRET);
    }

    private Page enterWithRecoveryCode(String code) throws IOException {
        var other = new Browser();
        var elsewhere = new SignInPages(server, other);
        var form = elsewhere.anotherWay(elsewhere.enter(address, Registered.PASSWORD), "Recovery code");
        return other.send(form, "kc-recovery-code-login-form", Map.of("recoveryCodeInput", code));
    }

    private void keep(Page list) throws IOException {
        var fields = new HashMap<String, String>();
        Pattern.compile("<input type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\"")
                .matcher(list.html())
                .results()
                .forEach(field -> fields.put(field.group(1), field.group(2)));
        browser.send(list, "kc-recovery-codes-settings-form", fields);
    }
}
