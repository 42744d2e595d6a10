// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.reset;

import dev.stoa.realm.code.EmailAddress;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.keycloak.authentication.actiontoken.resetcred.ResetCredentialsActionToken;
import org.keycloak.email.EmailException;
import org.keycloak.email.EmailTemplateProvider;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;
import org.keycloak.locale.LocaleSelectorProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/**
 * The mail with the link, if the address is anybody's.
 *
 * @param locale the language of the page, for an owner who has chosen none
 */
record ResetLetter(ResetVisit visit, EmailAddress address, Locale locale) {

    private static final System.Logger LOG = System.getLogger(ResetLetter.class.getName());

    void send(KeycloakSession session) {
        var here = session.realms().getRealm(visit.realm());
        session.getContext().setRealm(here);
        var event = visit.event(here, session).detail(Details.USERNAME, address.value());
        var owner = address.owner(session, here).filter(UserModel::isEnabled);
        if (owner.isPresent()) {
            mail(session, owner.get());
            event.user(owner.get()).detail(Details.EMAIL, address.value()).success();
        } else {
            event.error(Errors.USER_NOT_FOUND);
        }
    }

    private void mail(KeycloakSession session, UserModel owner) {
        var here = session.getContext().getRealm();
        var valid =
                Duration.ofSeconds(here.getActionTokenGeneratedByUserLifespan(ResetCredentialsActionToken.TOKEN_TYPE));
        var language =
                Optional.ofNullable(owner.getFirstAttribute(UserModel.LOCALE)).orElse(locale.toLanguageTag());
        session.setAttribute(LocaleSelectorProvider.USER_REQUEST_LOCALE, language);
        try {
            session.getProvider(EmailTemplateProvider.class)
                    .setRealm(here)
                    .setUser(owner)
                    .sendPasswordReset(visit.linkFor(owner, address, valid, session), valid.toMinutes());
        } catch (EmailException e) {
            LOG.log(System.Logger.Level.ERROR, "The mail server took no link for a new password", e);
        }
    }
}
