// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import java.util.Locale;

/** The formats of tokens that are in the field. */
public enum TokenVersion {
    /** Prefix 007. */
    ACCESS_TOKEN_2,
    /** Prefix 006. */
    ACCESS_TOKEN,
    /** Prefix 1. */
    SIGNALING,
    /** Another number, or no number at all. */
    UNKNOWN;

    /** What a text claims to be by its first characters. */
    static TokenVersion claimedBy(String text) {
        if (text.startsWith(AccessToken2.VERSION)) {
            return ACCESS_TOKEN_2;
        }
        if (text.startsWith(AccessToken.VERSION)) {
            return ACCESS_TOKEN;
        }
        return text.startsWith(SignalingToken.PREFIX) ? SIGNALING : UNKNOWN;
    }

    /** Lower-case words joined by hyphens, for the texts of a page. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
