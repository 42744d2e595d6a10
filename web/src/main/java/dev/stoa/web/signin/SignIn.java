// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import dev.stoa.identity.Person;
import dev.stoa.membership.RoleStamp;
import dev.stoa.web.signin.Standing.InAccount;
import java.time.Duration;
import java.time.Instant;

/**
 * What the session knows of the person who has signed in.
 *
 * @param sessionId names the session at the provider, which may end it before its time
 * @param secondFactor whether the person has a one-time password or a passkey to prove who he is
 * @param authenticatedAt when the person last proved who he is
 * @param dueAt when the access token ends, and with it what the standing says of rights
 */
record SignIn(
        Person person,
        Standing standing,
        String sessionId,
        boolean secondFactor,
        Instant authenticatedAt,
        Instant dueAt) {

    /** However busy a session is: after this the person proves again who he is. */
    static final int LONGEST_SECONDS = 12 * 60 * 60;

    private static final Duration AHEAD = Duration.ofSeconds(5);

    boolean isOver(Instant now) {
        return now.isAfter(authenticatedAt.plusSeconds(LONGEST_SECONDS));
    }

    boolean isDue(Instant now) {
        return !now.isBefore(dueAt.minus(AHEAD));
    }

    /** The same sign-in, to be renewed as soon as it is looked at. */
    SignIn dueNow() {
        return new SignIn(person, standing, sessionId, secondFactor, authenticatedAt, Instant.EPOCH);
    }

    /** The same sign-in in another account, by tokens that are for that one. */
    SignIn into(InAccount member, VerifiedTokens narrowed) {
        return new SignIn(person, member, sessionId, secondFactor, authenticatedAt, dueAt)
                .refreshed(narrowed, member.stamp());
    }

    /**
     * The same sign-in with the rights of new tokens, and what they say of the person.
     *
     * @param stamp of the person's role before the tokens were asked for
     * @throws SignInFailed if the tokens are another person's
     */
    SignIn refreshed(VerifiedTokens renewed, RoleStamp stamp) {
        if (!renewed.identity().subject().equals(person.subject())) {
            throw new SignInFailed(SignInFailed.Reason.BAD_TOKEN, "a refresh named another person");
        }
        return new SignIn(
                renewed.identity().person(),
                standing.with(renewed.access(), stamp),
                renewed.identity().sessionId(),
                renewed.identity().secondFactor(),
                renewed.identity().authenticatedAt(),
                renewed.access().expiresAt());
    }
}
