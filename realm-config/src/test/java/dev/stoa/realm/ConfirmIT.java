// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The fresh proof of identity that the console asks for before a grave operation: {@code acr=confirm}. */
@OnRealm
class ConfirmIT {

    private static final String SECRET = "0123456789abcdefghij";

    private final String address = SignUpPages.someAddress();
    private final String number = SignUpPages.someNumber();
    private final Browser browser = new Browser();

    private RealmServer server;
    private Console console;
    private SignInPages pages;
    private SignUpPages codes;
    private AddressPages addresses;

    @BeforeEach
    void prepare(RealmServer server) {
        this.server = server;
        this.console = new Console(server);
        this.pages = new SignInPages(server, browser);
        this.codes = new SignUpPages(server, browser);
        this.addresses = new AddressPages(server, browser);
    }

    @Test
    void aNewcomerConfirmsByAMailedCodeWithoutHisPassword() throws IOException {
        var before = claims(codes.complete(address));
        assertThat(before.path("acr").asText()).isEqualTo("sign-in");

        var asked = pages.confirm();
        assertThat(asked.heading()).isEqualTo("Confirm that it is you");
        assertThat(asked.html()).doesNotContain(address);
        var wrong = codes.enter(asked, codes.wrongCodeFor(address));
        assertThat(wrong.message()).startsWith("This code is not right.");
        var after = claims(codes.enter(wrong, codes.codeFor(address)));

        assertThat(after.path("acr").asText()).isEqualTo("confirm");
        assertThat(after.path("sub")).isEqualTo(before.path("sub"));
        assertThat(after.path("auth_time").asLong()).isGreaterThan(Instant.now().getEpochSecond() - 60);
    }

    @Test
    void itIsGoodForOneRequest() throws IOException {
        codes.complete(address);
        codes.enter(pages.confirm(), codes.codeFor(address));

        assertThat(pages.confirm().heading()).isEqualTo("Confirm that it is you");
        assertThat(claims(pages.begin(Map.of("prompt", "none"))).path("acr").asText())
                .isNotEqualTo("confirm");
    }

    @Test
    void whoHasAnAppConfirmsByItsCode() throws IOException {
        Registered.withAddress(server, address)
                .withPassword()
                .withOneTimePassword(SECRET)
                .enter();
        pages.oneTimePassword(pages.enter(address, Registered.PASSWORD), OneTimePassword.near(SECRET, -1));

        var asked = pages.confirm();
        assertThat(asked.heading()).isEqualTo("Second factor");
        var callback = pages.oneTimePassword(asked, OneTimePassword.now(SECRET));

        assertThat(claims(callback).path("acr").asText()).isEqualTo("confirm");
        assertThat(server.mailsTo(address)).isZero();
    }

    @Test
    void whoHasNoEmailAddressConfirmsByATextMessage() throws IOException {
        Registered.withNumber(server, number).withPassword().enter();
        pages.enter(number, Registered.PASSWORD);

        var asked = pages.confirm();

        assertThat(claims(codes.enter(asked, codes.codeFor(number))).path("acr").asText())
                .isEqualTo("confirm");
    }

    @Test
    void whoHasNeitherIsToldWhatToDo() throws IOException {
        Registered.withAddress(server, address).unproven().withPassword().enter();
        addresses.skip(pages.enter(address, Registered.PASSWORD));

        assertThat(pages.confirm().html()).contains("We have no proven e-mail address or phone number of yours");
    }

    @Test
    void whoIsNotSignedInBeginsWithThePassword() throws IOException {
        Registered.withAddress(server, address).withPassword().enter();

        var asked = pages.enter(pages.confirm(), address, Registered.PASSWORD);

        assertThat(asked.heading()).isEqualTo("Confirm that it is you");
        assertThat(claims(codes.enter(asked, codes.codeFor(address)))
                        .path("acr")
                        .asText())
                .isEqualTo("confirm");
    }

    private JsonNode claims(Page callback) throws IOException {
        return Console.claims(console.tokens(callback), "id_token");
    }
}
