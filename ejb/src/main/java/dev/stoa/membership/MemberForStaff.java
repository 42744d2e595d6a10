// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import java.time.Instant;
import java.util.Optional;

/**
 * A member as the operator's staff see him.
 *
 * @param name empty for one who has not come yet
 * @param lastActive true to five minutes; empty for one who has not come yet
 */
public record MemberForStaff(
        String subject,
        String name,
        Optional<String> email,
        String role,
        boolean secondFactor,
        Optional<Instant> lastActive) {}
