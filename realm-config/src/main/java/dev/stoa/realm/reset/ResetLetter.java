// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.reset;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.keycloak.email.EmailException;
import org.keycloak.email.EmailTemplateProvider;
import org.keycloak.locale.LocaleSelectorProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** The mail with the link, and all that the thread which sends it must know. */
record ResetLetter(String realm, String subject, String link, Duration valid, Locale locale) {

    private static final System.Logger LOG = System.getLogger(ResetLetter.class.getName());

    void send(KeycloakSession session) {
        var here = session.realms().getRealm(realm);
        session.getContext().setRealm(here);
        session.setAttribute(LocaleSelectorProvider.USER_REQUEST_LOCALE, locale.toLanguageTag());
        Optional.ofNullable(session.users().getUserById(here, subject)).ifPresent(owner -> mail(session, owner));
    }

    private void mail(KeycloakSession session, UserModel owner) {
        try {
            session.getProvider(EmailTemplateProvider.class)
                    .setRealm(session.getContext().getRealm())
                    .setUser(owner)
                    .sendPasswordReset(link, valid.toMinutes());
        } catch (EmailException e) {
            LOG.log(System.Logger.Level.ERROR, "The mail server took no link for a new password", e);
        }
    }
}
