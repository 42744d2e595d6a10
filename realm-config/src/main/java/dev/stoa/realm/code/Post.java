// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.code;

import dev.stoa.realm.sms.SmsFailed;
import dev.stoa.realm.sms.SmsSender;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import org.keycloak.email.EmailException;
import org.keycloak.email.EmailTemplateProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.keycloak.theme.Theme;

/** Brings a letter to an address, by mail or as a text message, in the reader's language. */
public final class Post {

    private static final System.Logger LOG = System.getLogger(Post.class.getName());

    private final KeycloakSession session;
    private final RealmModel realm;
    private final AuthenticationSessionModel visit;

    private Post(KeycloakSession session, AuthenticationSessionModel visit) {
        this.session = session;
        this.realm = visit.getRealm();
        this.visit = visit;
    }

    public static Post of(KeycloakSession session, AuthenticationSessionModel visit) {
        return new Post(session, visit);
    }

    /**
     * Sends and waits until the letter was taken; says whether it was.
     *
     * @param reader whose language is written, where he is known
     */
    public boolean send(Identifier to, Optional<UserModel> reader, Letter letter) {
        var addressee = new Stranger(session, realm, to);
        reader.map(user -> user.getFirstAttribute(UserModel.LOCALE))
                .ifPresent(locale -> addressee.setSingleAttribute(UserModel.LOCALE, locale));
        try {
            if (to instanceof PhoneNumber number) {
                text(number, addressee, letter);
            } else {
                mail(addressee, letter);
            }
            return true;
        } catch (EmailException e) {
            LOG.log(System.Logger.Level.ERROR, "The mail server took no mail " + letter.name(), e);
        } catch (SmsFailed e) {
            LOG.log(System.Logger.Level.ERROR, "The gateway took no text message " + letter.name(), e);
        }
        return false;
    }

    private void mail(UserModel to, Letter letter) throws EmailException {
        var values = new HashMap<>(letter.values());
        values.put("name", letter.name());
        session.getProvider(EmailTemplateProvider.class)
                .setRealm(realm)
                .setAuthenticationSession(visit)
                .setUser(to)
                .send(letter.subject(), letter.inOrder(), letter.template(), values);
    }

    private void text(PhoneNumber to, UserModel addressee, Letter letter) throws SmsFailed {
        var sender = SmsSender.of(session).orElseThrow(() -> new SmsFailed("No gateway for text messages is set"));
        var locale = session.getContext().resolveLocale(addressee);
        sender.send(
                to.value(),
                new MessageFormat(pattern(letter, locale), locale)
                        .format(letter.inOrder().toArray()));
    }

    private String pattern(Letter letter, Locale locale) throws SmsFailed {
        try {
            var texts = session.theme().getTheme(Theme.Type.EMAIL).getEnhancedMessages(realm, locale);
            return texts.getProperty(letter.sms());
        } catch (IOException e) {
            throw new SmsFailed("The texts could not be read", e);
        }
    }
}
