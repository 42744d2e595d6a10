// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.access.AuditSubject;

/**
 * Where an account has the projects that it takes over.
 *
 * @param console the address of the other console, as it is offered
 * @param customerId by which its programs sign in there
 * @param secret the secret of that; used once and not kept
 */
public record ImportSource(String console, String customerId, String secret) implements AuditSubject {

    @Override
    public String auditSubject() {
        return "console " + console;
    }

    /** Without the secret, which must not reach a log. */
    @Override
    public String toString() {
        return customerId + " at " + console;
    }
}
