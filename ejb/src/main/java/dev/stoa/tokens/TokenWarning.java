// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import java.util.List;
import java.util.Locale;

/** Something that does not make a token invalid, but that its owner should know; with the values that explain it. */
public record TokenWarning(Kind kind, List<Object> details) {

    /** The details are named in this order. */
    public enum Kind {
        /** Anyone, or in any channel, may publish. Details: the service's code. */
        WILDCARD_PUBLISHES,
        /** The rest of the token was not read. Details: the number of the service. */
        SERVICE_UNKNOWN,
        /** A time of the token lies outside of what is honoured. Details: the limit in seconds. */
        LIFETIME_OUT_OF_RANGE,
        /** A privilege ended before the token. Details: the service's code, the privilege's code. */
        PRIVILEGE_EXPIRED,
        /** A newer format should be used. Details: the version's code. */
        VERSION_OUTDATED
    }

    TokenWarning(Kind kind, Object... details) {
        this(kind, List.of(details));
    }

    /** Lower-case words joined by hyphens, for the texts of a page. */
    public String code() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
