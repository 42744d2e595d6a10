// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity;

import java.util.List;

/**
 * What the person of this request has at the identity provider, asked for with {@link OwnToken}: nobody else's can be
 * reached.
 *
 * <p>All methods throw {@link SignInOver} when the provider no longer takes the token, and {@link dev.stoa.Unavailable}
 * when it does not answer.
 */
public interface OwnAccount {

    OwnDetails details();

    /**
     * Changes the name and leaves all else as it is.
     *
     * @throws PersonNameInvalid if the provider does not take the name
     */
    void rename(PersonName name);

    /** The language of sign-in pages and mails, such as {@code zh-CN}. */
    void speak(String locale);

    List<SignInMethod> methods();

    /** Every provider that is configured, connected with the person or not. */
    List<LinkedProvider> providers();

    /**
     * Cuts the connection with this provider; one that is not there is cut already.
     *
     * @throws LastWayIn if the person could not sign in afterwards
     */
    void disconnect(String alias);

    /** Where the person is signed in, the last used first. */
    List<OwnSession> sessions();

    /** Ends one of the person's sessions; another person's stays. */
    void end(String session);

    /** Ends all sessions but the one this request belongs to. */
    void endOthers();
}
