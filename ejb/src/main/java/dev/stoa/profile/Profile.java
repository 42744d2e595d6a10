// SPDX-License-Identifier: Apache-2.0
package dev.stoa.profile;

import dev.stoa.access.AllowsPerson;
import dev.stoa.access.Unrecorded;
import dev.stoa.identity.LinkedProvider;
import dev.stoa.identity.OwnAccount;
import dev.stoa.identity.OwnDetails;
import dev.stoa.identity.OwnSession;
import dev.stoa.identity.PersonName;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * What a person may see and do of his own account at the identity provider. What proves a person (password, codes,
 * keys, addresses) is changed at the provider itself.
 *
 * <p>All methods throw {@link dev.stoa.identity.SignInOver} when his sign-in has ended there, and
 * {@link dev.stoa.Unavailable} when it does not answer.
 */
@Stateless
public class Profile {

    @Inject
    OwnAccount account;

    @AllowsPerson
    @Unrecorded
    public OwnDetails details() {
        return account.details();
    }

    @AllowsPerson
    @Unrecorded
    public WaysIn waysIn() {
        return new WaysIn(account.methods(), account.providers());
    }

    @AllowsPerson
    @Unrecorded
    public List<OwnSession> sessions() {
        return account.sessions();
    }

    /**
     * Gives the person another name.
     *
     * @throws dev.stoa.identity.PersonNameInvalid if the identity provider does not take it
     */
    @AllowsPerson
    public void rename(PersonName name) {
        account.rename(name);
    }

    /** Sign-in pages and mails speak this language from now on. */
    @AllowsPerson
    @Unrecorded
    public void speak(Language language) {
        account.speak(language.tag());
    }

    /**
     * Cuts the connection with a provider.
     *
     * @throws dev.stoa.identity.LastWayIn if the person could not sign in afterwards
     */
    @AllowsPerson
    public void disconnect(LinkedProvider provider) {
        waysIn().checkCanDisconnect(provider);
        account.disconnect(provider.alias());
    }

    /** Ends one session of the person, wherever it is. */
    @AllowsPerson
    public void signOut(OwnSession session) {
        account.end(session.id());
    }

    /** Ends all sessions of the person but this one. */
    @AllowsPerson
    public void signOutOthers() {
        account.endOthers();
    }
}
