// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A row of the trail, for whoever did what it tells.
 *
 * @param kind the name of an {@link AuditKind}
 * @param refusal the code of a refusal
 */
public record TrailLine(
        UUID id, Instant at, String kind, String action, Optional<String> subject, Optional<String> refusal) {}
