// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity;

import dev.stoa.access.AuditSubject;
import java.io.Serializable;

/**
 * Another provider by which a person can sign in.
 *
 * @param alias the realm's name of it, such as {@code github}
 * @param userName who the person is there; empty if he is not connected, or has no name there
 */
public record LinkedProvider(String alias, String displayName, boolean connected, String userName)
        implements AuditSubject, Serializable {

    @Override
    public String auditSubject() {
        return "provider " + alias;
    }
}
