// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.Unavailable;
import dev.stoa.identity.Person;
import dev.stoa.membership.Account;
import dev.stoa.membership.Accounts;
import dev.stoa.tenancy.TenantId;
import dev.stoa.web.signin.AuthorizationAsk.Kind;
import dev.stoa.web.signin.SignInFailed.Reason;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The provider's answer comes back, or something that looks like it. */
class ArrivalIT {

    private final FakeBrowser browser = new FakeBrowser();
    private final Departure departure = new Departure();
    private final Arrival arrival = new Arrival();
    private StandInProvider standIn;

    @BeforeEach
    void start() throws IOException {
        standIn = StandInProvider.start();
        departure.provider = new OpenIdProvider(standIn.settings());
        departure.locks = new SessionLocks();
        departure.clock = Clock.systemUTC();
        arrival.provider = departure.provider;
        arrival.locks = departure.locks;
        arrival.departure = departure;
        arrival.accounts = new OneAccount();
        arrival.settings = standIn.settings();
    }

    @AfterEach
    void stop() {
        standIn.close();
    }

    @Test
    void leadsToThePageThatWasWantedWithItsQuery() {
        var pending = begin(Kind.SIGN_IN, "/app/projects/detail?id=7&tab=a%20b");

        assertThat(complete(pending)).isEqualTo("/app/projects/detail?id=7&tab=a%20b");
    }

    @Test
    void leadsHomeWhenNoPageWasWantedOrOneOfTheOtherDoor() {
        assertThat(complete(begin(Kind.SIGN_IN, null))).isEqualTo("/app/projects/list");
        assertThat(complete(begin(Kind.SIGN_IN, "/staff/home"))).isEqualTo("/app/projects/list");
    }

    @Test
    void letsTwoTabsSignInAtOnce() {
        var first = begin(Kind.SIGN_IN, "/app/projects/list");
        var second = begin(Kind.SIGN_IN, "/app/tokens/inspector");

        assertThat(complete(second)).isEqualTo("/app/tokens/inspector");
        assertThat(complete(first)).isEqualTo("/app/projects/list");
    }

    @Test
    void givesTheSessionANewName() {
        var pending = begin(Kind.SIGN_IN, null);
        var before = browser.sessionId();

        complete(pending);

        assertThat(browser.sessionId()).isNotEqualTo(before);
    }

    @Test
    void leavesNothingOfAnotherPersonInTheSession() {
        complete(begin(Kind.SIGN_IN, null));
        new BrowserSession(browser.asks("/").getSession(true)).session().setAttribute("view", "of the first");
        standIn.lyingInIdToken(claims -> claims.subject("second"))
                .lyingInAccessToken(claims -> claims.subject("second"));

        var page = complete(begin(Kind.PROVE_FRESHLY, "/app/projects/detail?id=7"));

        assertThat(page).isEqualTo("/app/projects/list");
        assertThat(browser.kept("view")).isNull();
    }

    @Test
    void keepsTextOnly() {
        complete(begin(Kind.SIGN_IN, null));

        assertThat(browser.kept("stoa.sign-in")).isInstanceOf(String.class);
        assertThat(browser.kept("stoa.sign-in.tokens")).isInstanceOf(String.class);
        assertThat(browser.kept("stoa.sign-in.pending")).isInstanceOf(String.class);
    }

    @Test
    void refusesAForeignState() {
        var pending = begin(Kind.SIGN_IN, null);

        assertRefused(Reason.UNKNOWN_STATE, answer("foreign", "code", null));
        assertThat(complete(pending)).isEqualTo("/app/projects/list");
    }

    @Test
    void refusesAnAnswerToABrowserThatAskedNothing() {
        assertRefused(Reason.UNKNOWN_STATE, answer("state", "code", null));
        assertRefused(Reason.UNKNOWN_STATE, new Answer(null, "code", null, null));
    }

    @Test
    void refusesAReplay() {
        var pending = begin(Kind.SIGN_IN, null);
        complete(pending);

        assertRefused(Reason.UNKNOWN_STATE, answer(pending.state(), "code-" + pending.state(), null));
    }

    @ParameterizedTest
    @CsvSource({
        "access_denied, ACCESS_DENIED",
        "login_required, INTERACTION_NEEDED",
        "interaction_required, INTERACTION_NEEDED",
        "invalid_scope, PROVIDER_ERROR",
        "<script>, PROVIDER_ERROR"
    })
    void saysWhyTheProviderSaidNo(String error, Reason reason) {
        var pending = begin(Kind.SIGN_IN, null);

        assertRefused(reason, answer(pending.state(), null, error));
    }

    @Test
    void saysThatTheProviderIsAway() {
        var pending = begin(Kind.SIGN_IN, null);

        assertThatThrownBy(() -> arrival.complete(
                        browser.asks(Addresses.CALLBACK), answer(pending.state(), null, "temporarily_unavailable")))
                .isInstanceOf(Unavailable.class);
    }

    @Test
    void refusesAnOldProofWhereANewOneWasAsked() {
        var pending = begin(Kind.PROVE_FRESHLY, "/app/projects/list");
        standIn.lyingInIdToken(claims ->
                claims.claim("auth_time", Instant.now().minusSeconds(60).getEpochSecond()));

        standIn.answering(pending.nonce());
        assertRefused(Reason.PROOF_NOT_FRESH, answer(pending.state(), "code", null));
    }

    @Test
    void asksOnceMoreSilentlyForTheTokensOfAnAccountThatIsNew() {
        standIn.lyingInAccessToken(claims -> claims.claim("organization", null));
        var next = complete(begin(Kind.SIGN_IN, "/app/tokens/inspector"));
        standIn.lyingInAccessToken(claims -> claims);

        assertThat(next).contains("prompt=none", "organization%3A" + StandInProvider.ALIAS);
        assertThat(browser.kept("stoa.sign-in")).isNull();
        assertThat(complete(newest())).isEqualTo("/app/tokens/inspector");
    }

    @Test
    void asksSilentlyNoMoreThanOnce() {
        standIn.lyingInAccessToken(claims -> claims.claim("organization", null));
        complete(begin(Kind.SIGN_IN, null));

        assertThat(complete(newest())).isEqualTo("/app/projects/list");
        assertThat(new BrowserSession(browser.asks("/").getSession(true)).signIn())
                .map(SignIn::standing)
                .hasValueSatisfying(standing -> assertThat(((Standing.InAccount) standing).permissions())
                        .isEmpty());
    }

    @Test
    void takesStaffToTheBackOffice() {
        standIn.lyingInAccessToken(claims -> claims.claim("realm_access", Map.of("roles", List.of("staff-support"))));

        assertThat(complete(begin(Kind.SIGN_IN, "/app/projects/list"))).isEqualTo("/staff/home");
        assertThat(standIn.asked).hasSize(1);
    }

    private PendingSignIn begin(Kind kind, @Nullable String target) {
        departure.begin(browser.asks(Addresses.SIGN_IN), kind, OwnPath.of(target));
        return newest();
    }

    private PendingSignIn newest() {
        var all =
                new BrowserSession(browser.asks("/").getSession(true)).pending().all();
        return all.get(all.size() - 1);
    }

    private String complete(PendingSignIn pending) {
        standIn.answering(pending.nonce());
        var next = arrival.complete(
                browser.asks(Addresses.CALLBACK), answer(pending.state(), "code-" + pending.state(), null));
        return next.toString().replace(standIn.settings().publicUrl(), "");
    }

    private Answer answer(String state, @Nullable String code, @Nullable String error) {
        return new Answer(state, code, error, standIn.issuer().toString());
    }

    private void assertRefused(Reason reason, Answer answer) {
        assertThatThrownBy(() -> arrival.complete(browser.asks(Addresses.CALLBACK), answer))
                .isInstanceOfSatisfying(
                        SignInFailed.class,
                        failed -> assertThat(failed.reason()).isEqualTo(reason));
    }

    private static final class OneAccount extends Accounts {

        @Override
        public Account accountOf(Person person) {
            return new Account(new TenantId(7), StandInProvider.ALIAS, "123456789", "Engines");
        }
    }
}
