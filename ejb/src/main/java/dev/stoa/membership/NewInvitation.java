// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.access.AuditSubject;
import java.util.Locale;

/**
 * Whom somebody invites, into which role, and in which language the mail is.
 *
 * @param role of the current account
 */
public record NewInvitation(InvitedAddress address, MemberRole role, Locale language) implements AuditSubject {

    /** The address is personal, so the trail names the role. */
    @Override
    public String auditSubject() {
        return role.auditSubject();
    }
}
