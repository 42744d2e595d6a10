// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import dev.stoa.Party;
import dev.stoa.Unavailable;
import dev.stoa.identity.OwnToken;
import dev.stoa.identity.SignInOver;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the container, on every request, who the session belongs to; whoever stands before a door without one is sent
 * to sign in.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

    private static final Logger LOG = System.getLogger(SessionMechanism.class.getName());

    @Inject
    SignInKeeper keeper;

    @Inject
    Callers callers;

    @Inject
    OwnToken ownToken;

    @Inject
    Confinement confinement;

    @Inject
    WayToSignIn way;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (Addresses.changesSession(request.getServletPath())
                || Addresses.isForPrograms(request)
                || isResource(request)) {
            return context.doNothing();
        }
        try {
            var signIn = context.isProtected() ? keeper.valid(request) : current(request);
            if (signIn.isPresent()) {
                var elsewhere = confinement.pageFor(request, signIn.get());
                if (elsewhere.isPresent()) {
                    return sent(request, response, elsewhere.get());
                }
                callers.enter(signIn.get());
                ownToken.lend(() -> tokens(request).access());
                return context.notifyContainerAboutLogin(
                        signIn.get().person().subject(),
                        Set.of(signIn.get().standing().door().role()));
            }
            return context.isProtected() ? sentToSignIn(request, response) : context.doNothing();
        } catch (Unavailable | EJBException failed) {
            var away = Unavailable.behind(failed).orElseThrow(() -> failed);
            LOG.log(Level.WARNING, "a sign-in could not be confirmed", away);
            return unconfirmed(away, request, response);
        }
    }

    /** On an open page the provider is not asked; rights that are too old are none. */
    private Optional<SignIn> current(HttpServletRequest request) {
        return keeper.known(request).filter(signIn -> !keeper.isDue(signIn));
    }

    /** Styles and scripts are the same for everybody. */
    private static boolean isResource(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/jakarta.faces.resource/");
    }

    /** As they are when they are asked for: a request of the same session may have renewed them meanwhile. */
    private static Tokens tokens(HttpServletRequest request) {
        return BrowserSession.of(request).flatMap(BrowserSession::tokens).orElseThrow(SignInOver::new);
    }

    private AuthenticationStatus sent(HttpServletRequest request, HttpServletResponse response, String page)
            throws AuthenticationException {
        try {
            way.send(page, request, response);
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException gone) {
            throw new AuthenticationException("the browser is gone", gone);
        }
    }

    private AuthenticationStatus sentToSignIn(HttpServletRequest request, HttpServletResponse response)
            throws AuthenticationException {
        try {
            if (SignInKeeper.wasEndedElsewhere(request)) {
                way.sendToGoodbye(request, response);
            } else {
                way.send(request, response);
            }
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException gone) {
            throw new AuthenticationException("the browser is gone", gone);
        }
    }

    /** A page says why, also to who has only pressed a button: an ajax request has nowhere to show a status. */
    private AuthenticationStatus unconfirmed(Unavailable away, HttpServletRequest request, HttpServletResponse response)
            throws AuthenticationException {
        var isOfProvider = away.party() == Party.IDENTITY_PROVIDER;
        if (WayToSignIn.isAjax(request)) {
            return sent(request, response, isOfProvider ? Addresses.UNCONFIRMED : Addresses.AWAY);
        }
        try {
            if (isOfProvider) {
                request.setAttribute(ProblemPage.RIGHTS_UNKNOWN, true);
            }
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException gone) {
            throw new AuthenticationException("the browser is gone", gone);
        }
    }
}
