// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.Unavailable;
import dev.stoa.access.Permission;
import dev.stoa.membership.Account;
import dev.stoa.web.signin.AuthorizationAsk.Kind;
import dev.stoa.web.signin.SignInFailed.Reason;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The provider's answer comes back, or something that looks like it. */
class ArrivalIT {

    private ConsoleSide console;
    private StandInProvider standIn;
    private FakeBrowser browser;
    private Arrival arrival;

    @BeforeEach
    void start() throws IOException {
        standIn = StandInProvider.start();
        console = new ConsoleSide(standIn);
        browser = console.browser;
        arrival = console.arrival;
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

        var page = complete(begin(Kind.SIGN_IN, "/app/projects/detail?id=7"));

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
        assertRefused(Reason.UNKNOWN_STATE, new Answer(null, "code", null, null, null));
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
    void asksOnceMoreSilentlyForTheTokensOfAnAccountThatIsNew() {
        standIn.lyingInAccessToken(claims -> claims.claim("organization", null));
        var next = complete(begin(Kind.SIGN_IN, "/app/tokens/inspector"));
        standIn.lyingInAccessToken(claims -> claims);

        assertThat(next).contains("prompt=none", "organization%3A*");
        assertThat(browser.kept("stoa.sign-in")).isNull();
        assertThat(complete(newest())).isEqualTo("/app/tokens/inspector");
    }

    @Test
    void narrowsTokensThatAreForOtherAccountsToo() {
        standIn.lyingInAccessToken(
                claims -> claims.claim("organization", Map.of(StandInProvider.ALIAS, Map.of(), "t-9", Map.of())));

        complete(begin(Kind.SIGN_IN, null));

        assertThat(standIn.asked).hasSize(2);
        assertThat(standIn.asked.get(1))
                .contains("grant_type=refresh_token", "organization%3A" + StandInProvider.ALIAS);
    }

    @Test
    void takesTokensThatAreForTheAccountAloneAsTheyAre() {
        complete(begin(Kind.SIGN_IN, null));

        assertThat(standIn.asked).hasSize(1);
    }

    @Test
    void asksSilentlyNoMoreThanOnce() {
        standIn.lyingInAccessToken(claims -> claims.claim("organization", null));
        complete(begin(Kind.SIGN_IN, null));

        assertThat(complete(newest())).isEqualTo(Addresses.PROFILE);
        assertThat(new BrowserSession(browser.asks("/").getSession(true)).signIn())
                .map(SignIn::standing)
                .hasValueSatisfying(standing -> assertThat(((Standing.InAccount) standing).permissions())
                        .isEmpty());
    }

    @Test
    void comesBackFromAnActionWithItsOutcome() {
        complete(begin(Kind.SIGN_IN, null));
        var action = AccountAction.asked("connect-github", null).orElseThrow();
        var target = OwnPath.of("/app/profile/sign-in?tab=1").orElseThrow();

        console.departure.act(browser.asks(Addresses.SIGN_IN), action, target);
        assertThat(console.comesBackFrom(newest(), "success"))
                .isEqualTo("/app/profile/sign-in?tab=1&done=connect-github");
        console.departure.act(browser.asks(Addresses.SIGN_IN), action, target);
        assertThat(console.comesBackFrom(newest(), "cancelled"))
                .isEqualTo("/app/profile/sign-in?tab=1&cancelled=connect-github");
    }

    @Test
    void knowsAfterAnActionWhatItChanged() {
        complete(begin(Kind.SIGN_IN, null));
        standIn.lyingInIdToken(
                claims -> claims.claim("name", "Augusta").claim("email", null).claim("second_factor", true));
        var action = AccountAction.asked("set-up-totp", null).orElseThrow();

        console.departure.act(
                browser.asks(Addresses.SIGN_IN),
                action,
                OwnPath.of("/app/profile/sign-in").orElseThrow());
        console.comesBackFrom(newest(), "success");

        var signIn = console.signIn();
        assertThat(signIn.secondFactor()).isTrue();
        assertThat(signIn.person().name()).isEqualTo("Augusta");
        assertThat(signIn.person().email()).isEmpty();
    }

    @Test
    void notesWhichMemberHasCome() {
        standIn.lyingInIdToken(claims -> claims.claim("second_factor", true));

        complete(begin(Kind.SIGN_IN, null));

        assertThat(console.members.seen).containsExactly("7 ada@example.com true");
    }

    @Test
    void leadsWhoHasSeveralAccountsToTheOneThatHeEnteredLast() {
        standIn.lyingInAccessToken(claims -> claims.claim("organization", Map.of("t-7", Map.of(), "t-8", Map.of())));
        console.accounts.are(KnownAccounts.LOOMS, KnownAccounts.ENGINES);

        complete(begin(Kind.SIGN_IN, null));

        assertThat(account()).isEqualTo(KnownAccounts.LOOMS);
        assertThat(standIn.asked).hasSize(2).last().asString().contains("organization%3At-8");
    }

    @Test
    void staysInTheAccountOfTheSession() {
        complete(begin(Kind.SIGN_IN, null));
        console.accounts.are(KnownAccounts.LOOMS, KnownAccounts.ENGINES);

        complete(begin(Kind.SIGN_IN, null));

        assertThat(account()).isEqualTo(KnownAccounts.ENGINES);
    }

    @Test
    void opensNoAccountForWhoHasAnInvitationAtHand() {
        browser.asks("/").getSession(true).setAttribute(InvitationAtHand.ATTRIBUTE, "invitation");

        assertThat(complete(begin(Kind.SIGN_IN, null))).isEqualTo(Addresses.JOIN);
        assertThat(console.signIn().standing()).isEqualTo(new Standing.Newcomer());
    }

    @Test
    void keepsTheInvitationWhenAnotherPersonSignsIn() {
        complete(begin(Kind.SIGN_IN, null));
        browser.asks("/").getSession(true).setAttribute(InvitationAtHand.ATTRIBUTE, "invitation");
        standIn.lyingInIdToken(claims -> claims.subject("second"))
                .lyingInAccessToken(claims -> claims.subject("second"));

        assertThat(complete(begin(Kind.SIGN_IN, null))).isEqualTo(Addresses.JOIN);
        assertThat(browser.kept(InvitationAtHand.ATTRIBUTE)).isEqualTo("invitation");
    }

    @Test
    void leadsAMemberWhoMayNotSeeProjectsToAPageThatHeMaySee() {
        console.standings.are(KnownStandings.standing(KnownStandings.FIRST, Permission.PAY));

        assertThat(complete(begin(Kind.SIGN_IN, null))).isEqualTo(Addresses.PROFILE);
    }

    @Test
    void leadsANewcomerToTheWelcomeOnceHeIsIn() {
        standIn.lyingInIdToken(claims -> claims.claim("company_name", null));

        complete(begin(Kind.SIGN_IN, null));

        assertThat(console.signIn().standing()).isEqualTo(new Standing.Newcomer());
        assertThat(standIn.asked).hasSize(1);
    }

    @Test
    void takesStaffToTheBackOffice() {
        standIn.lyingInAccessToken(claims -> claims.claim("realm_access", Map.of("roles", List.of("staff-support"))));

        assertThat(complete(begin(Kind.SIGN_IN, "/app/projects/list"))).isEqualTo("/staff/home");
        assertThat(standIn.asked).hasSize(1);
    }

    private PendingSignIn begin(Kind kind, @Nullable String target) {
        console.departure.begin(browser.asks(Addresses.SIGN_IN), kind, OwnPath.of(target), Optional.empty());
        return newest();
    }

    private PendingSignIn newest() {
        return console.newestVisit();
    }

    private String complete(PendingSignIn pending) {
        return console.comesBackFrom(pending);
    }

    private Answer answer(String state, @Nullable String code, @Nullable String error) {
        return new Answer(state, code, error, standIn.issuer().toString(), null);
    }

    private void assertRefused(Reason reason, Answer answer) {
        assertThatThrownBy(() -> arrival.complete(browser.asks(Addresses.CALLBACK), answer))
                .isInstanceOfSatisfying(
                        SignInFailed.class,
                        failed -> assertThat(failed.reason()).isEqualTo(reason));
    }

    private Account account() {
        return ((Standing.InAccount) console.signIn().standing()).account();
    }
}
