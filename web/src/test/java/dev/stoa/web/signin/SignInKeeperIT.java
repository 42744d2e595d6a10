// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.Unavailable;
import dev.stoa.access.Permission;
import dev.stoa.identity.EndedSession;
import dev.stoa.identity.EndedSession.Scope;
import dev.stoa.identity.Person;
import dev.stoa.membership.RoleStamp;
import dev.stoa.web.signin.Standing.InAccount;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInKeeperIT {

    private static final int TABS = 6;
    private static final int TOKEN_SECONDS = 300;
    private static final int GRACE_SECONDS = 15 * 60;
    private static final int HOURS_12 = 12 * 60 * 60;

    private final FakeBrowser browser = new FakeBrowser();
    private final SignInKeeper keeper = new SignInKeeper();
    private final KnownStandings standings = new KnownStandings();
    private final SeenMembers members = new SeenMembers();
    private final ToldSessions ended = new ToldSessions();
    private Instant signedInAt;
    private StandInProvider standIn;

    @BeforeEach
    void signIn() throws IOException {
        standIn = StandInProvider.start();
        keeper.provider = new OpenIdProvider(standIn.settings());
        keeper.locks = new SessionLocks();
        keeper.ended = ended;
        keeper.rights = new Rights();
        keeper.rights.standings = standings;
        keeper.presence = members;
        signedInAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        isAfter(0);
        new BrowserSession(request().getSession(true))
                .keep(
                        new SignIn(
                                person(),
                                member(),
                                StandInProvider.SESSION,
                                false,
                                signedInAt,
                                signedInAt.plusSeconds(300)),
                        new Tokens("id", "access", "refresh"));
    }

    @AfterEach
    void stop() {
        standIn.close();
    }

    @Test
    void asksNobodyWhileTheTokenLasts() {
        isAfter(200);

        assertThat(keeper.valid(request())).map(SignIn::standing).contains(member());
        assertThat(standIn.asked).isEmpty();
    }

    @Test
    void bringsRightsUpToDateWhenTheTokenEnds() {
        isAfter(300);

        assertThat(keeper.valid(request()))
                .map(SignIn::standing)
                .hasValueSatisfying(standing -> assertThat(((InAccount) standing).permissions())
                        .containsExactlyInAnyOrder(Permission.PAY, Permission.VIEW_PROJECTS));
        assertThat(members.seen).hasSize(1);
    }

    @Test
    void asksAtOnceWhenTheRoleHasChanged() {
        var changed = new RoleStamp(KnownStandings.FIRST.role(), 2);
        standings.are(KnownStandings.standing(changed, Permission.PAY));

        assertThat(keeper.valid(request()))
                .map(SignIn::standing)
                .contains(new InAccount(
                        KnownAccounts.ENGINES, Set.of(Permission.PAY, Permission.VIEW_PROJECTS), changed));
        assertThat(keeper.valid(request())).isPresent();
        assertThat(standIn.asked).hasSize(1);
    }

    @Test
    void keepsNobodyWhoseRoleHasChangedWhileTheProviderIsAway() {
        standings.are(KnownStandings.standing(new RoleStamp(KnownStandings.FIRST.role(), 2), Permission.PAY));
        standIn.failing("/realms/stoa/token", 503);

        assertThatThrownBy(() -> keeper.valid(request())).isInstanceOf(Unavailable.class);
    }

    @Test
    void letsAMemberWorkOnForAWhileWhenTheProviderIsAwayAndHisRoleIsTheSame() {
        standIn.failing("/realms/stoa/token", 503);
        isAfter(TOKEN_SECONDS + GRACE_SECONDS - 1);
        assertThat(keeper.valid(request())).map(SignIn::standing).contains(member());

        isAfter(TOKEN_SECONDS + GRACE_SECONDS);

        assertThatThrownBy(() -> keeper.valid(request())).isInstanceOf(Unavailable.class);
    }

    @Test
    void knowsStillWhoHasSignedInWhenHeIsNoMemberAnyMore() {
        standings.areGone();
        assertThat(keeper.valid(request())).isPresent();
        assertThat(standIn.asked).isEmpty();

        isAfter(300);

        assertThat(keeper.valid(request())).isPresent();
        assertThat(standIn.asked)
                .singleElement()
                .asString()
                .contains("scope=openid")
                .doesNotContain("organization");
    }

    @Test
    void survivesAProviderThatKnewOfTheRemovalFirst() {
        standIn.refusing("organization");
        isAfter(300);

        assertThat(keeper.valid(request()))
                .map(SignIn::standing)
                .hasValueSatisfying(standing -> assertThat(standing).isInstanceOf(InAccount.class));
        assertThat(standIn.asked).hasSize(2);
    }

    @Test
    void refreshesOnceForAllTabs() throws InterruptedException, ExecutionException {
        standIn.lyingInAccessToken(claims -> claims.expirationTime(Date.from(signedInAt.plusSeconds(600))));
        isAfter(300);
        var barrier = new CyclicBarrier(TABS);
        Callable<Optional<SignIn>> tab = () -> {
            barrier.await();
            return keeper.valid(request());
        };

        var threads = Executors.newFixedThreadPool(TABS);
        var outcomes = threads.invokeAll(Collections.nCopies(TABS, tab));
        threads.shutdown();

        for (var outcome : outcomes) {
            assertThat(outcome.get()).isPresent();
        }
        assertThat(standIn.asked).hasSize(1);
    }

    @Test
    void endsWithTheSessionAtTheProvider() {
        standIn.failing("/realms/stoa/token", 400);
        isAfter(300);

        assertThat(keeper.valid(request())).isEmpty();
        assertThat(browser.session).isNull();
    }

    @Test
    void endsAtTheNextRequestWhenTheProviderSaysSo() {
        ended.end("message", new EndedSession(Scope.SESSION, StandInProvider.SESSION, signedInAt));
        var request = request();

        assertThat(keeper.known(request)).isEmpty();
        assertThat(SignInKeeper.wasEndedElsewhere(request)).isTrue();
        assertThat(browser.session).isNull();
    }

    @Test
    void endsWithAllThatThePersonHad() {
        ended.end("message", new EndedSession(Scope.PERSON, StandInProvider.SUBJECT, signedInAt));

        assertThat(keeper.known(request())).isEmpty();
    }

    @Test
    void outlivesWhateverElseTheProviderEnds() {
        ended.end("one", new EndedSession(Scope.SESSION, "another", signedInAt));
        ended.end("two", new EndedSession(Scope.PERSON, "another", signedInAt));
        ended.end("three", new EndedSession(Scope.PERSON, StandInProvider.SUBJECT, signedInAt.minusSeconds(1)));
        var request = request();

        assertThat(keeper.known(request)).isPresent();
        assertThat(SignInKeeper.wasEndedElsewhere(request)).isFalse();
    }

    @Test
    void endsWhenARefreshNamesAnotherPerson() {
        standIn.lyingInIdToken(claims -> claims.subject("another"))
                .lyingInAccessToken(claims -> claims.subject("another"));
        isAfter(300);

        assertThat(keeper.valid(request())).isEmpty();
        assertThat(browser.session).isNull();
    }

    @Test
    void survivesAProviderThatIsAway() {
        standIn.failing("/realms/stoa/token", 503);
        isAfter(TOKEN_SECONDS + GRACE_SECONDS);
        assertThatThrownBy(() -> keeper.valid(request())).isInstanceOf(Unavailable.class);
        standIn.failing("/realms/stoa/token", 200);

        isAfter(TOKEN_SECONDS + GRACE_SECONDS + 3);

        assertThat(keeper.valid(request())).isPresent();
    }

    @Test
    void doesNotLetEveryTabWaitForAProviderThatIsAway() {
        standIn.failing("/realms/stoa/token", 503);
        isAfter(TOKEN_SECONDS + GRACE_SECONDS);

        for (var tab = 0; tab < TABS; tab++) {
            assertThatThrownBy(() -> keeper.valid(request())).isInstanceOf(Unavailable.class);
        }

        assertThat(standIn.asked).hasSize(1);
    }

    @Test
    void endsAfterTwelveHoursHoweverBusy() {
        isAfter(HOURS_12);
        assertThat(keeper.known(request())).isPresent();

        isAfter(HOURS_12 + 1);

        assertThat(keeper.known(request())).isEmpty();
        assertThat(browser.session).isNull();
    }

    private void isAfter(int seconds) {
        keeper.clock = Clock.fixed(signedInAt.plusSeconds(seconds), ZoneOffset.UTC);
    }

    private HttpServletRequest request() {
        return browser.asks("/app/projects/list");
    }

    private static InAccount member() {
        return new InAccount(KnownAccounts.ENGINES, Set.of(), KnownStandings.FIRST);
    }

    private static Person person() {
        return new Person(
                StandInProvider.SUBJECT, Optional.of("ada@example.com"), "Ada", "Engines", Optional.empty(), "en");
    }
}
