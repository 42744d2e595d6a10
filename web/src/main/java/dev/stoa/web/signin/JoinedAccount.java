// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import dev.stoa.identity.SignInOver;
import dev.stoa.membership.Account;
import dev.stoa.membership.Presence;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The way of who has just joined an account into that account. */
@RequestScoped
public class JoinedAccount {

    @Inject
    HttpServletRequest request;

    @Inject
    InvitationAtHand invitation;

    @Inject
    AccountChange change;

    @Inject
    Presence presence;

    /**
     * Works in this account from now on, and says to which address the browser goes.
     *
     * @throws dev.stoa.identity.SignInOver if the provider knows nothing of the sign-in any more
     * @throws dev.stoa.Unavailable if the provider does not answer
     */
    public String enter(Account account) {
        var address = address(account);
        BrowserSession.of(request)
                .flatMap(BrowserSession::signIn)
                .ifPresent(known -> presence.note(account.tenant(), known.person(), known.secondFactor()));
        invitation.drop();
        return address;
    }

    private String address(Account account) {
        try {
            return change.to(request, account.companyId(), Optional.empty());
        } catch (SignInFailed ended) {
            throw new SignInOver();
        }
    }
}
