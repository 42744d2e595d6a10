// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

/** A sign-in that came to nothing, for a reason the person is told in plain words. */
class SignInFailed extends RuntimeException {

    /** Why; each has a text in the bundle under {@code signin.problem.<reason>}. */
    enum Reason {
        /** The person, or the provider for him, said no. */
        ACCESS_DENIED,
        /** The answer belongs to no sign-in that this browser has under way: replayed, too old, or not ours. */
        UNKNOWN_STATE,
        /** The provider does not know the code, or the session behind a refresh, any more. */
        GRANT_REFUSED,
        /** The provider grants no tokens for the account that they were asked for. */
        SCOPE_REFUSED,
        /** What the provider handed out does not prove what it must prove. */
        BAD_TOKEN,
        /** A new proof of identity was asked for and an old one came. */
        PROOF_NOT_FRESH,
        /** The provider wants the person to come in person: a silent sign-in was not possible. */
        INTERACTION_NEEDED,
        /** The provider could not understand us, or answered with an error of its own. */
        PROVIDER_ERROR
    }

    private final Reason reason;

    /** @param detail for the log; no token, no code, no secret */
    SignInFailed(Reason reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
    }

    SignInFailed(Reason reason, String detail, Throwable cause) {
        super(reason + ": " + detail, cause);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
