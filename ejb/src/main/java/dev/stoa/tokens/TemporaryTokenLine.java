// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import java.time.Instant;

/**
 * That a temporary token was issued.
 *
 * @param valid whether the certificate that signed it is still the project's primary one
 */
public record TemporaryTokenLine(String channel, Instant issuedAt, Instant expiresAt, boolean valid) {}
