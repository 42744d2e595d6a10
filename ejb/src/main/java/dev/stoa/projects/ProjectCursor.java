// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import java.util.UUID;

/** The place in the list after which a page begins: the last project of the page before. */
public record ProjectCursor(UUID last) {

    public String encode() {
        return last.toString();
    }

    /**
     * Reads a cursor as a page or a program sends it back.
     *
     * @throws ProjectCursorInvalid if no list has named it
     */
    public static ProjectCursor decode(String encoded) {
        try {
            return new ProjectCursor(UUID.fromString(encoded));
        } catch (IllegalArgumentException malformed) {
            throw new ProjectCursorInvalid();
        }
    }
}
