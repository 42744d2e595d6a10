// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What has become of a temporary token. */
public enum TemporaryTokenState {
    VALID,
    /** The certificate that signed it is the project's primary one no more, for good. */
    SWAPPED,
    /** The primary certificate is off. */
    CERTIFICATE_OFF,
    PROJECT_DISABLED,
    EXPIRED;

    /** Lower-case words joined by hyphens, for the texts of a page. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the state of all temporary tokens of a project hangs on; the primary certificate only if it is on. */
    record Circumstances(Instant now, boolean projectEnabled, Optional<UUID> primary) {

        /** What can be undone by nobody comes first. */
        TemporaryTokenState stateOf(UUID certificate, Instant expiresAt, boolean swapped) {
            if (!now.isBefore(expiresAt)) {
                return EXPIRED;
            }
            if (swapped || primary.filter(on -> !on.equals(certificate)).isPresent()) {
                return TemporaryTokenState.SWAPPED;
            }
            if (primary.isEmpty()) {
                return CERTIFICATE_OFF;
            }
            return projectEnabled ? VALID : TemporaryTokenState.PROJECT_DISABLED;
        }
    }
}
