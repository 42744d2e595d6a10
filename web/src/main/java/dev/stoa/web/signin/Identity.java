// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import dev.stoa.identity.Person;
import java.time.Instant;

/**
 * Who an ID token says has signed in.
 *
 * @param sessionId names the session at the provider, in which other tokens may follow ({@code sid})
 * @param secondFactor whether the person has a one-time password or a passkey to prove who he is
 * @param level how strongly the person has just proved it ({@code acr}); empty if the provider does not say
 * @param authenticatedAt when the person last proved it ({@code auth_time})
 * @param token the ID token itself, the hint for signing out
 */
record Identity(
        Person person, String sessionId, boolean secondFactor, String level, Instant authenticatedAt, String token) {

    String subject() {
        return person.subject();
    }

    @Override
    public String toString() {
        return "Identity[" + subject() + "]";
    }
}
