// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import java.time.Instant;

/**
 * An invitation that waits for an answer, as a line of the list.
 *
 * @param invitedBy the name or address of who sent it; nothing to read if he is gone
 * @param isOver whether its time is over, so that it has to be sent again
 */
public record InvitationLine(
        InvitationId id,
        String email,
        RoleLabel role,
        String invitedBy,
        Instant sentAt,
        Instant expiresAt,
        boolean isOver) {}
