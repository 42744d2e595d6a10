// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import java.time.Instant;
import java.util.Optional;

/** What a member sees of a project's certificates, the secrets apart. */
public record ProjectCertificates(boolean noCertificate, boolean primaryOn, Optional<Instant> primaryCreatedAt) {}
