// SPDX-License-Identifier: Apache-2.0
package dev.stoa.notifications;

import java.time.Instant;
import java.util.UUID;

/** A mail on its way. */
record OutgoingMail(UUID id, String to, Letter letter, Instant madeAt) {}
