// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import java.util.Optional;

/**
 * Which members to list.
 *
 * @param text a part of the name or the address, whatever the case; empty for all
 * @param after where the page before ended
 * @param limit the most lines wanted, from 1 to 100
 */
public record MemberSearch(String text, Optional<MemberCursor> after, int limit) {

    private static final int LONGEST_TEXT = 255;
    private static final int MOST_LINES = 100;

    /** A text longer than a name can't be part of one; a limit out of range becomes the nearest in range. */
    public MemberSearch {
        text = text.strip().replace("\0", "");
        if (text.length() > LONGEST_TEXT) {
            text = text.substring(0, LONGEST_TEXT);
        }
        limit = Math.max(1, Math.min(limit, MOST_LINES));
    }
}
