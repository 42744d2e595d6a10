// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The place in the list after which a page begins: the last project of the page before.
 *
 * @param sort the order of the list, in no other one is it a place
 * @param name in small letters, as a list by name is sorted; empty in any other
 */
public record ProjectCursor(ProjectSort sort, UUID last, String name) {

    private static final String BETWEEN = "\n";
    private static final int PARTS = 3;
    private static final int LONGEST = 4_000;

    public String encode() {
        var text = sort + BETWEEN + last + BETWEEN + name;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor as a page or a program sends it back.
     *
     * @throws ProjectCursorInvalid if no list has named it
     */
    public static ProjectCursor decode(String encoded) {
        if (encoded.length() > LONGEST) {
            throw new ProjectCursorInvalid();
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            return of(text.split(BETWEEN, PARTS));
        } catch (IllegalArgumentException malformed) {
            throw new ProjectCursorInvalid();
        }
    }

    private static ProjectCursor of(String... parts) {
        if (parts.length != PARTS || parts[2].indexOf('\0') >= 0) {
            throw new ProjectCursorInvalid();
        }
        return new ProjectCursor(sort(parts[0]), UUID.fromString(parts[1]), parts[2]);
    }

    private static ProjectSort sort(String name) {
        return Stream.of(ProjectSort.values())
                .filter(sort -> sort.name().equals(name))
                .findFirst()
                .orElseThrow(ProjectCursorInvalid::new);
    }
}
