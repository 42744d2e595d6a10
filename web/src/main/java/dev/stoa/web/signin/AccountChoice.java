// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import dev.stoa.identity.Person;
import dev.stoa.membership.Account;
import dev.stoa.membership.Accounts;
import dev.stoa.membership.PersonsAccounts;
import dev.stoa.web.signin.Standing.InAccount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** In which account somebody works who has just come back from the provider. */
@ApplicationScoped
class AccountChoice {

    @Inject
    Accounts accounts;

    @Inject
    PersonsAccounts personsAccounts;

    /**
     * The one that he asked for, else the one that this session was for already, else the one that he entered last. Who
     * belongs to none gets his own, unless he has an invitation at hand or has to say first how it is to be called.
     *
     * @throws dev.stoa.Unavailable if his own can't be opened now
     */
    Optional<Account> of(HttpServletRequest request, PendingSignIn pending, Person person) {
        var his = personsAccounts.of(person.subject());
        var session = BrowserSession.of(request);
        if (!his.isEmpty()) {
            return Stream.of(asked(pending), ofSession(session, person))
                    .flatMap(alias -> called(his, alias))
                    .findFirst()
                    .or(() -> his.stream().findFirst());
        }
        var waits = session.flatMap(BrowserSession::invitation).isPresent() || accounts.isNewcomer(person);
        return waits ? Optional.empty() : Optional.of(accounts.accountOf(person));
    }

    private static Optional<String> asked(PendingSignIn pending) {
        return Optional.of(pending.purpose())
                .filter(purpose -> purpose.is(Purpose.Kind.CHANGE_ACCOUNT))
                .map(Purpose::name);
    }

    private static Optional<String> ofSession(Optional<BrowserSession> session, Person person) {
        return session.flatMap(BrowserSession::signIn)
                .filter(isOf(person))
                .map(SignIn::standing)
                .filter(InAccount.class::isInstance)
                .map(standing -> ((InAccount) standing).account().alias());
    }

    private static Predicate<SignIn> isOf(Person person) {
        return signIn -> signIn.person().subject().equals(person.subject());
    }

    private static Stream<Account> called(List<Account> his, Optional<String> alias) {
        return his.stream()
                .filter(account -> alias.filter(account.alias()::equals).isPresent());
    }
}
