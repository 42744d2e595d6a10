// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether somebody is let in, and why.
 *
 * @param expiresAt when he has to leave or to bring another token; empty if he is not let in, or by the App ID alone
 * @param privileges what he may do there, as far as it has not ended; empty, too, where the App ID alone lets him do
 *     everything
 */
public record TokenAnswer(Reason reason, Optional<Instant> expiresAt, List<InspectedPrivilege> privileges) {

    /** Why; those of a token that is refused are its {@link Verdict}. */
    public enum Reason {
        /** The project asks for nothing more. */
        APP_ID_ALONE,
        TOKEN_VALID,
        /** Nothing of the project is enabled: no certificate, nor “No certificate”. */
        NOTHING_ENABLED,
        TOKEN_NEEDED,
        /** The token is one of another App ID than the one named beside it. */
        APP_ID_DIFFERS,
        MALFORMED,
        VERSION_UNKNOWN,
        APP_ID_UNKNOWN,
        PROJECT_DISABLED,
        ACCOUNT_SUSPENDED,
        CHANNEL_OR_UID_NEEDED,
        SIGNED_BY_NONE,
        CERTIFICATE_OFF,
        CERTIFICATE_DELETED,
        EXPIRED,
        NOT_YET_VALID,
        CHANNEL_DIFFERS,
        UID_DIFFERS,
        SERVICE_DIFFERS;

        static Reason of(Verdict verdict) {
            return verdict == Verdict.VALID ? TOKEN_VALID : valueOf(verdict.name());
        }

        /** Lower-case words joined by hyphens; never changed once published. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public TokenAnswer {
        privileges = List.copyOf(privileges);
    }

    static TokenAnswer of(Reason reason) {
        return new TokenAnswer(reason, Optional.empty(), List.of());
    }

    public boolean allowed() {
        return reason == Reason.APP_ID_ALONE || reason == Reason.TOKEN_VALID;
    }
}
