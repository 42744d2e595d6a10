// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.access.AuditSubject;
import java.util.UUID;

/** Names one invitation of the current account. */
public record InvitationId(UUID value) implements AuditSubject {

    private static final UUID NOTHING = new UUID(0, 0);

    /** Reads an id as a page sends it; what can't be one names nothing, so that the guard answers first. */
    public static InvitationId of(String text) {
        try {
            return new InvitationId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return new InvitationId(NOTHING);
        }
    }

    @Override
    public String auditSubject() {
        return "invitation " + value;
    }
}
