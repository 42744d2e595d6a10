// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.access.AuditSubject;

/** Names one member of the current account, by the identity provider's id of the person. */
public record MemberId(String subject) implements AuditSubject {

    @Override
    public String auditSubject() {
        return "member " + subject;
    }
}
