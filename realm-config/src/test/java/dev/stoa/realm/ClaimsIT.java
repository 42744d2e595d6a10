// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the console's tokens say of a person, and what they let it do in his name. */
@OnRealm
class ClaimsIT {

    private final String address = SignUpPages.someAddress();
    private final Browser browser = new Browser();

    private RealmServer server;
    private Console console;
    private JsonNode tokens;

    @BeforeEach
    void signUp(RealmServer server) throws IOException {
        this.server = server;
        this.console = new Console(server);
        this.tokens = console.tokens(new SignUpPages(server, browser).complete(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id_token", "access_token"})
    void sayWhichAddressesWereProven(String which) throws IOException {
        var claims = Console.claims(tokens, which);

        assertThat(claims.path("email").asText()).isEqualTo(address);
        assertThat(claims.path("email_verified").asBoolean()).isTrue();
        assertThat(claims.path("phone_number").asText()).isEqualTo("+442079460000");
        assertThat(claims.path("phone_number_verified").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id_token", "access_token"})
    void sayFromTheNextRefreshOnThatThereIsASecondFactor(String which) throws IOException {
        assertThat(Console.claims(tokens, which).path("second_factor").asBoolean(true))
                .isFalse();

        giveOneTimePassword();
        var refreshed = console.refreshed(tokens, "openid");

        assertThat(Console.claims(refreshed, which).path("second_factor").asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/credentials", "/sessions/devices", "/linked-accounts"})
    void letTheConsoleManageThePersonsOwnAccount(String what) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.realmUrl() + "/account" + what))
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + tokens.path("access_token").asText())
                .build();

        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void letTheConsoleDoNothingElseInThePersonsName() throws IOException {
        var roles = Console.claims(tokens, "access_token").path("resource_access");

        assertThat(roles.fieldNames()).toIterable().containsExactly("account");
        assertThat(roles.at("/account/roles"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("manage-account", "manage-account-links");
    }

    private void giveOneTimePassword() throws IOException {
        var id = server.user(address).path("id").asText();
        server.change(
                "/users/" + id,
                Map.of(
                        "credentials",
                        List.of(Map.of(
                                "type",
                                "otp",
                                "secretData",
                                "{\"value\":\"" + "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP" + "\"}",
                                "credentialData",
                                "{\"subType\":\"totp\",\"digits\":6,\"period\":30,\"algorithm\":\"HmacSHA1\"}"))));
    }
}
