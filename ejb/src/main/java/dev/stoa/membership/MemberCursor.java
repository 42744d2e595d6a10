// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The place in the list after which a page begins: the last member of the page before.
 *
 * @param name in small letters, as the list is sorted
 */
public record MemberCursor(String name, String subject) {

    private static final char BETWEEN = '\n';
    private static final int LONGEST = 4_000;

    public String encode() {
        var text = subject + BETWEEN + name;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor as a page or a program sends it back.
     *
     * @throws MemberCursorInvalid if no list has named it
     */
    public static MemberCursor decode(String encoded) {
        if (encoded.length() > LONGEST) {
            throw new MemberCursorInvalid();
        }
        var text = text(encoded);
        var between = text.indexOf(BETWEEN);
        if (between < 0 || text.indexOf('\0') >= 0) {
            throw new MemberCursorInvalid();
        }
        return new MemberCursor(text.substring(between + 1), text.substring(0, between));
    }

    private static String text(String encoded) {
        try {
            return new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new MemberCursorInvalid();
        }
    }
}
