// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import java.time.Instant;
import java.util.UUID;

/** What a member sees of a certificate, the secret apart. */
public record CertificateLine(UUID id, Slot slot, boolean enabled, Instant createdAt, CertificateUse use) {}
