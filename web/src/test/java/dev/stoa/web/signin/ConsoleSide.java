// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import dev.stoa.identity.Person;
import dev.stoa.membership.Account;
import dev.stoa.membership.Accounts;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * The console's own side of a sign-in, with one browser before it and a provider behind it that says what a test wants.
 */
final class ConsoleSide {

    final FakeBrowser browser = new FakeBrowser();
    final Departure departure = new Departure();
    final Arrival arrival = new Arrival();
    final Confirmations confirmations = new Confirmations();
    final Rights rights = new Rights();
    final KnownStandings standings = new KnownStandings();
    final KnownAccounts accounts = new KnownAccounts();
    final SeenMembers members = new SeenMembers();

    private final StandInProvider standIn;

    ConsoleSide(StandInProvider standIn) {
        this.standIn = standIn;
        departure.provider = new OpenIdProvider(standIn.settings());
        departure.locks = new SessionLocks();
        departure.clock = Clock.systemUTC();
        confirmations.locks = departure.locks;
        arrival.provider = departure.provider;
        arrival.locks = departure.locks;
        arrival.departure = departure;
        arrival.confirmations = confirmations;
        arrival.rights = rights;
        arrival.personsAccounts = accounts;
        arrival.choice = new AccountChoice();
        arrival.choice.personsAccounts = accounts;
        arrival.choice.accounts = new Founder();
        rights.standings = standings;
        arrival.presence = members;
        arrival.settings = standIn.settings();
    }

    /** The visit to the provider that the browser has begun last. */
    PendingSignIn newestVisit() {
        var all = session().pending().all();
        return all.get(all.size() - 1);
    }

    /** Where the browser is sent to when the provider has said yes. */
    String comesBackFrom(PendingSignIn visit) {
        return comesBackFrom(visit, null);
    }

    /** The same, with the provider's word on the action that it was asked for. */
    String comesBackFrom(PendingSignIn visit, @Nullable String actionStatus) {
        standIn.answering(visit.nonce());
        var answer = new Answer(
                visit.state(), "code-" + visit.state(), null, standIn.issuer().toString(), actionStatus);
        return arrival.complete(browser.asks(Addresses.CALLBACK), answer)
                .toString()
                .replace(standIn.settings().publicUrl(), "");
    }

    SignIn signIn() {
        return session().signIn().orElseThrow();
    }

    BrowserSession session() {
        return new BrowserSession(browser.asks("/").getSession(true));
    }

    /** Opens an account for whoever belongs to none. */
    private static final class Founder extends Accounts {

        @Override
        public boolean isNewcomer(Person person) {
            return person.companyName().isBlank();
        }

        @Override
        public Account accountOf(Person person) {
            return KnownAccounts.ENGINES;
        }
    }
}
