// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import java.time.Instant;

/**
 * A change of a project's certificates that was made.
 *
 * @param version how many changes there were, this one included
 * @param by who made it, as members call him; empty if he is none of them any more
 */
public record CertificateChange(int version, CertificateOperation operation, String by, Instant at) {}
