// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import java.util.Locale;

/** What becomes of a token that is shown to the platform; the details are named in this order. */
public enum Verdict {
    /** The text is no token. Details: part, offset, reason (of {@link MalformedToken}). */
    MALFORMED,
    /** Another format than those known. Details: its number. */
    VERSION_UNKNOWN,
    /** Nobody has the App ID, or another account: one and the same answer. */
    APP_ID_UNKNOWN,
    /** The project is disabled, and so are all its tokens. */
    PROJECT_DISABLED,
    /** The account of the project is suspended, and all its tokens are refused with it. */
    ACCOUNT_SUSPENDED,
    /**
     * The format keeps channel and uid to itself: they must be typed beside the token before its signature can be
     * checked.
     */
    CHANNEL_OR_UID_NEEDED,
    /** No certificate of the project made the signature. */
    SIGNED_BY_NONE,
    /** A certificate that is switched off made the signature. Details: its slot. */
    CERTIFICATE_OFF,
    /** A certificate that was deleted made the signature. Details: the slot that it had, the instant. */
    CERTIFICATE_DELETED,
    /** Details: the instant. */
    EXPIRED,
    /** The clock of the issuer is ahead. Details: by how many seconds. */
    NOT_YET_VALID,
    /** The token is for another channel than the one typed beside it. */
    CHANNEL_DIFFERS,
    /** The token is for another user than the one typed beside it. */
    UID_DIFFERS,
    /** The token allows nothing of the service that it is presented for. */
    SERVICE_DIFFERS,
    VALID;

    /** Lower-case words joined by hyphens, for the texts of a page. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
