// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import java.util.Locale;

/** How it stands between an invitation and whoever has opened its link. */
public enum InvitationSituation {

    /** It can be accepted, by whoever is signed in with its address. */
    GOOD,

    /** The person is a member of the account already, by this invitation or otherwise. */
    MEMBER,

    /** It was accepted, by somebody else. */
    USED,

    /** Who invited has taken it back. */
    REVOKED,

    /** It was sent again, and only the newest mail counts. */
    REPLACED,

    /** Whoever sent it is no member any more, or could not give that role any more. */
    WITHDRAWN,

    /** Its time is over. */
    EXPIRED,

    /** Who is signed in has proven another address. */
    SOMEBODY_ELSE,

    /** Who is signed in has proven no address at all. */
    UNPROVEN;

    /** The end of a refusal's code and of texts: {@code somebody-else}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
