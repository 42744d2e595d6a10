// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.access.AuditSubject;
import java.util.UUID;
import java.util.regex.Pattern;

/** Names one project. */
public record ProjectId(UUID value) implements AuditSubject {

    private static final Pattern HEX =
            Pattern.compile("([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})");

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

    /**
     * Reads the form without dashes, in which programs of older interfaces name a project.
     *
     * @throws ProjectNotFound if it can't be one; the same answer as for an id that names nothing
     */
    public static ProjectId ofHex(String text) {
        var parts = HEX.matcher(text);
        if (!parts.matches()) {
            throw new ProjectNotFound();
        }
        return parse(parts.replaceAll("$1-$2-$3-$4-$5"));
    }

    /** The form without dashes. */
    public String hex() {
        return value.toString().replace("-", "");
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
