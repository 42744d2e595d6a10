// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that the identity provider has noted of a person's sign-ins.
 *
 * @param id the provider's own, the same however often it is asked
 * @param detail a word more of it, such as why a sign-in failed
 * @param address the network address it came from
 */
public record SignInEvent(
        String id, Instant at, String subject, Type type, Optional<String> detail, Optional<String> address) {

    /** What happened. */
    public enum Type {
        SIGNED_IN,
        SIGN_IN_FAILED,
        SIGNED_OUT,
        LOCKED_OUT,
        PASSWORD_CHANGED,
        PASSWORD_RESET_ASKED,
        SECOND_FACTOR_ADDED,
        SECOND_FACTOR_REMOVED,
        EMAIL_CHANGED
    }
}
