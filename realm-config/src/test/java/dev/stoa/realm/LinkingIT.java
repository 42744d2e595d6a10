// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnRealm
class LinkingIT {

    private final String address = SignUpPages.someAddress();
    private final Map<String, String> outsider =
            OutsidePages.somebody(OutsidePages.someLogin(), SignUpPages.someAddress());
    private final Browser browser = new Browser();

    private RealmServer server;
    private OutsidePages outside;
    private Console console;

    @BeforeEach
    void prepare(RealmServer server) {
        this.server = server;
        this.outside = new OutsidePages(server, browser);
        this.console = new Console(server);
    }

    @ParameterizedTest
    @ValueSource(strings = {"github", "google", "wechat"})
    void aPersonConnectsAProviderAndSignsInWithIt(String provider) throws IOException {
        var person = signUp();

        var callback = outside.be(outsider, atProvider(provider));

        assertThat(callback.isConsole()).isTrue();
        assertThat(callback.parameter("kc_action_status")).isEqualTo("success");
        var again = new OutsidePages(server, new Browser()).signIn(provider, outsider);
        assertThat(subject(again)).isEqualTo(person);
        assertThat(server.user(address).path("id").asText()).isEqualTo(person);
    }

    @ParameterizedTest
    @ValueSource(strings = {"github", "google", "wechat"})
    void whoCancelsAtTheProviderIsNotConnected(String provider) throws IOException {
        var person = signUp();

        var callback = browser.send(atProvider(provider), "refuse", Map.of("outcome", "refuse"));

        assertThat(callback.parameter("kc_action_status")).isEqualTo("cancelled");
        assertThat(links(person)).isZero();
    }

    @Test
    void whoCancelsBeforeGoingThereIsNotConnected() throws IOException {
        signUp();

        var callback = browser.send(offer("github"), "outside-link", Map.of("cancel-aia", "true"));

        assertThat(callback.parameter("kc_action_status")).isEqualTo("cancelled");
    }

    @Test
    void anIdentityThatIsSomebodysIsConnectedWithNobodyElse() throws IOException {
        var other = new OutsidePages(server, new Browser());
        var owner = subject(other.accept(other.signIn("github", outsider)));
        var person = signUp();

        var refused = outside.be(outsider, atProvider("github"));

        assertThat(refused.html()).contains("This GitHub account already opens another Stoa account");
        assertThat(links(person)).isZero();
        assertThat(links(owner)).isOne();
    }

    @Test
    void aPersonHasOneIdentityAtAProvider() throws IOException {
        var person = signUp();
        outside.be(outsider, atProvider("google"));
        var second = OutsidePages.somebody(OutsidePages.someLogin(), SignUpPages.someAddress());

        var refused = outside.be(second, atProvider("google"));

        assertThat(refused.html()).contains("is connected with another Google account already");
        assertThat(links(person)).isOne();
    }

    @Test
    void aProviderThatFailsSaysSo() throws IOException {
        var person = signUp();

        var failed = browser.send(atProvider("wechat"), "refuse", Map.of("outcome", "fail"));

        assertThat(failed.html()).contains("WeChat did not answer as expected");
        assertThat(links(person)).isZero();
    }

    private String signUp() throws IOException {
        return subject(new SignUpPages(server, browser).complete(address));
    }

    private Page offer(String provider) throws IOException {
        return browser.open(console.signIn("openid organization:*", Map.of("kc_action", "idp_link:" + provider)));
    }

    private Page atProvider(String provider) throws IOException {
        return browser.send(offer(provider), "outside-link", Map.of("continue", "true"));
    }

    private int links(String person) throws IOException {
        return server.read("/users/" + person + "/federated-identity").size();
    }

    private String subject(Page callback) throws IOException {
        return Console.claims(console.tokens(callback), "id_token").path("sub").asText();
    }
}
