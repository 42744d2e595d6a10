// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known of the use of a certificate: by this console and by gateways that ask it. What a customer's own server
 * signs is seen only once a gateway asks.
 *
 * @param issued tokens that were signed with it here
 * @param verified answers to gateways about tokens that are signed with it
 */
public record CertificateUse(long issued, long verified, Optional<Instant> lastSeen) {

    static final CertificateUse NONE = new CertificateUse(0, 0, Optional.empty());

    private static final Duration LATELY = Duration.ofHours(24);

    static CertificateUse of(long issued, long verified, Instant lastSeen) {
        return new CertificateUse(issued, verified, Optional.of(lastSeen));
    }

    /** Whether it was used within 24 hours before this moment. */
    public boolean isRecent(Instant now) {
        return lastSeen.filter(seen -> seen.isAfter(now.minus(LATELY))).isPresent();
    }
}
