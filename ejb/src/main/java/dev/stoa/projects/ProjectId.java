// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.access.AuditSubject;
import java.util.UUID;

/** Names one project. */
public record ProjectId(UUID value) implements AuditSubject {

    /**
     * Reads an id as a page or a program sends it.
     *
     * @throws ProjectNotFound if it can't be one; the same answer as for an id that names nothing
     */
    public static ProjectId parse(String text) {
        try {
            return new ProjectId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new ProjectNotFound();
        }
    }

    @Override
    public String auditSubject() {
        return "project " + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
