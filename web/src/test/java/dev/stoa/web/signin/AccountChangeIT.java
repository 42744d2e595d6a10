// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.Unavailable;
import dev.stoa.access.Operation;
import dev.stoa.access.Permission;
import dev.stoa.membership.Account;
import dev.stoa.web.signin.AuthorizationAsk.Kind;
import dev.stoa.web.signin.Standing.InAccount;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who works in the account Engines changes to the account Looms. */
class AccountChangeIT {

    private final AccountChange change = new AccountChange();
    private ConsoleSide console;
    private StandInProvider standIn;

    @BeforeEach
    void isInEngines() throws IOException {
        standIn = StandInProvider.start();
        console = new ConsoleSide(standIn);
        change.personsAccounts = console.accounts;
        change.provider = console.arrival.provider;
        change.departure = console.departure;
        change.locks = console.departure.locks;
        change.rights = console.rights;
        change.settings = standIn.settings();
        console.accounts.are(KnownAccounts.ENGINES, KnownAccounts.LOOMS);
        console.departure.begin(
                console.browser.asks(Addresses.SIGN_IN), Kind.SIGN_IN, Optional.empty(), Optional.empty());
        console.comesBackFrom(console.newestVisit());
        assertThat(standing().account()).isEqualTo(KnownAccounts.ENGINES);
    }

    @AfterEach
    void stop() {
        standIn.close();
    }

    @Test
    void takesTheRightsOfThatAccountAndNoOther() {
        grants(KnownAccounts.LOOMS, "view-finance");

        assertThat(changes(KnownAccounts.LOOMS.companyId(), null)).isEqualTo(Addresses.PROFILE);

        assertThat(standing())
                .isEqualTo(new InAccount(KnownAccounts.LOOMS, Set.of(Permission.VIEW_FINANCE), KnownStandings.FIRST));
        assertThat(standIn.asked).last().asString().contains("organization%3At-8");
    }

    @Test
    void leadsToThePageThatWasWanted() {
        grants(KnownAccounts.LOOMS, "view-projects");

        assertThat(changes(KnownAccounts.LOOMS.companyId(), "/app/projects/detail?id=7"))
                .isEqualTo("/app/projects/detail?id=7");
    }

    @Test
    void leadsNowhereElse() {
        grants(KnownAccounts.LOOMS, "view-projects");

        assertThat(changes(KnownAccounts.LOOMS.companyId(), "//elsewhere.example.com"))
                .isEqualTo(Addresses.PROJECTS);
        assertThat(changes(KnownAccounts.LOOMS.companyId(), "/staff/home")).isEqualTo(Addresses.PROJECTS);
    }

    @Test
    void leavesWhoAsksForAnAccountThatIsNotHisWhereHeIs() {
        var asked = standIn.asked.size();

        assertThat(changes("987654321", null)).isEqualTo(Addresses.PROJECTS);

        assertThat(standing().account()).isEqualTo(KnownAccounts.ENGINES);
        assertThat(standIn.asked).hasSize(asked);
    }

    @Test
    void goesByTheProviderWhenTheTokensDoNotKnowTheAccount() {
        var next = changes(KnownAccounts.LOOMS.companyId(), "/app/tokens/inspector");
        assertThat(next).contains("prompt=none", "organization%3A*");
        assertThat(standing().account()).isEqualTo(KnownAccounts.ENGINES);
        grants(KnownAccounts.LOOMS, "view-projects");

        assertThat(console.comesBackFrom(console.newestVisit())).isEqualTo("/app/tokens/inspector");

        assertThat(standing().account()).isEqualTo(KnownAccounts.LOOMS);
    }

    @Test
    void goesByTheProviderWhenItRefusesTheScope() {
        standIn.refusing("organization");

        assertThat(changes(KnownAccounts.LOOMS.companyId(), null)).contains("prompt=none");
    }

    @Test
    void isRememberedAtTheNextSignIn() {
        grants(KnownAccounts.LOOMS, "view-projects");

        changes(KnownAccounts.LOOMS.companyId(), null);

        assertThat(console.accounts.of(StandInProvider.SUBJECT))
                .containsExactly(KnownAccounts.LOOMS, KnownAccounts.ENGINES);
    }

    @Test
    void finishesNothingThatWaitsForAProof() {
        grants(KnownAccounts.LOOMS, "view-projects");
        var operation = new Operation("Certificates.revealPrimary", "7");
        var address = console.confirmations.leaveFor(
                console.browser.asks(Addresses.PROJECTS), operation, "/app/projects/certificates?id=7", List.of());
        var id = address.substring(address.indexOf('=') + 1);
        assertThat(console.confirmations.asked(console.browser.asks("/"), id)).isPresent();

        changes(KnownAccounts.LOOMS.companyId(), null);

        assertThat(console.confirmations.asked(console.browser.asks("/"), id)).isEmpty();
    }

    @Test
    void changesNothingWhileTheProviderIsAway() {
        standIn.failing("/realms/stoa/token", 503);

        assertThatThrownBy(() -> changes(KnownAccounts.LOOMS.companyId(), null)).isInstanceOf(Unavailable.class);

        assertThat(standing().account()).isEqualTo(KnownAccounts.ENGINES);
    }

    private String changes(String companyId, @Nullable String page) {
        return change.to(console.browser.asks(Addresses.CHANGE_ACCOUNT), companyId, OwnPath.of(page))
                .replace(standIn.settings().publicUrl(), "");
    }

    /** What the provider's tokens are for from now on. */
    private void grants(Account account, String... roles) {
        var granted =
                Map.of(account.alias(), Map.of("resource_access", Map.of("console", Map.of("roles", List.of(roles)))));
        standIn.lyingInAccessToken(claims -> claims.claim("organization", granted));
    }

    private InAccount standing() {
        return (InAccount) console.signIn().standing();
    }
}
