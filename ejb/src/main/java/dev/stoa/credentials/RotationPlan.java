// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody has planned.
 *
 * @param certificate the one that goes
 * @param startedBy the subject of who planned it
 */
record RotationPlan(UUID certificate, String startedBy, Instant startedAt, Instant swapAt) {}
