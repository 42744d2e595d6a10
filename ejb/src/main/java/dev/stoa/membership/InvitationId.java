// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.access.AuditSubject;
import java.util.UUID;

/** Names one invitation of the current account. */
public record InvitationId(UUID value) implements AuditSubject {

    /**
     * Reads an id as a page sends it.
     *
     * @throws InvitationSettled if it can't be one; the same answer as for an id that names nothing
     */
    public static InvitationId of(String text) {
        try {
            return new InvitationId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new InvitationSettled();
        }
    }

    @Override
    public String auditSubject() {
        return "invitation " + value;
    }
}
