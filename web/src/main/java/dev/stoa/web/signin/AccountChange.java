// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import dev.stoa.identity.SignInOver;
import dev.stoa.membership.Account;
import dev.stoa.membership.PersonsAccounts;
import dev.stoa.web.signin.SignInFailed.Reason;
import dev.stoa.web.signin.Standing.InAccount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Lets a member of several accounts work in another one: the same sign-in, with tokens that are for that account. */
@ApplicationScoped
class AccountChange {

    @Inject
    PersonsAccounts personsAccounts;

    @Inject
    OpenIdProvider provider;

    @Inject
    Departure departure;

    @Inject
    SessionLocks locks;

    @Inject
    Rights rights;

    @Inject
    SignInSettings settings;

    /**
     * Works in the account of this company id from now on, and says where the browser goes. For one that is not his, he
     * goes to his home and stays where he was. A person who has become a member since he signed in has no token that
     * could be narrowed to it: the provider hands out another one, asking him nothing.
     *
     * @throws SignInFailed if the provider knows nothing of his sign-in any more
     * @throws dev.stoa.Unavailable if the provider does not answer
     */
    String to(HttpServletRequest request, String companyId, Optional<OwnPath> target) {
        var session = BrowserSession.of(request).orElseThrow(SignInOver::new);
        return locks.inTurn(session.session().getId(), () -> {
            var signIn = session.signIn().orElseThrow(SignInOver::new);
            var wanted = personsAccounts.of(signIn.person().subject()).stream()
                    .filter(account -> account.companyId().equals(companyId))
                    .findFirst();
            return wanted.isEmpty()
                    ? own(rights.home(signIn))
                    : to(request, session, wanted.get(), target.filter(path -> path.isFor(Door.APP)));
        });
    }

    private String to(HttpServletRequest request, BrowserSession session, Account account, Optional<OwnPath> target) {
        var signIn = session.signIn().orElseThrow(SignInOver::new);
        var stamp = rights.stamp(account.tenant(), signIn.person().subject());
        var narrowed = narrowed(session, account);
        if (narrowed.isEmpty()) {
            return departure.changeTo(request, account, target).toString();
        }
        var member = new InAccount(account, narrowed.get().access().permissionsIn(account.alias()), stamp);
        var next = signIn.into(member, narrowed.get());
        session.keep(next, narrowed.get().tokens());
        personsAccounts.enter(account.tenant(), signIn.person().subject());
        return own(target.map(OwnPath::value).orElseGet(() -> rights.home(next)));
    }

    /** Empty if the tokens at hand can't be narrowed to it. */
    private Optional<VerifiedTokens> narrowed(BrowserSession session, Account account) {
        try {
            var tokens = provider.refresh(session.tokens().orElseThrow(SignInOver::new), InAccount.scope(account));
            return Optional.of(tokens).filter(narrowed -> narrowed.access().isFor(account.alias()));
        } catch (SignInFailed refused) {
            if (refused.reason() != Reason.SCOPE_REFUSED) {
                throw refused;
            }
            return Optional.empty();
        }
    }

    private String own(String path) {
        return settings.publicUrl() + path;
    }
}
