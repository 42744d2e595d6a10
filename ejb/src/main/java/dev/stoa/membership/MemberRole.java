// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.access.AuditSubject;
import java.io.Serializable;
import java.util.UUID;

/** Names a role of an account. */
public record MemberRole(UUID value) implements AuditSubject, Serializable {

    /**
     * Reads what {@link #toString} wrote, wherever it comes from.
     *
     * @throws RoleNotFound if it is no such text, for then it names no role
     */
    public static MemberRole of(String text) {
        try {
            return new MemberRole(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw new RoleNotFound();
        }
    }

    @Override
    public String auditSubject() {
        return "role " + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
