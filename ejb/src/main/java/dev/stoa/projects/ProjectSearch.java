// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import java.util.Optional;

/**
 * Which projects to list, and how.
 *
 * @param text a part of the name, whatever the case, or of the App ID; empty for all
 * @param after where the page before ended, in the same order
 * @param limit the most lines wanted, from 1 to 100
 */
public record ProjectSearch(
        String text, ProjectChoice choice, ProjectSort sort, Optional<ProjectCursor> after, int limit) {

    private static final int LONGEST_TEXT = 255;
    private static final int MOST_LINES = 100;

    /**
     * A text longer than a name can't be part of one; a limit out of range becomes the nearest in range.
     *
     * @throws ProjectCursorInvalid if the page before was in another order
     */
    public ProjectSearch {
        text = text.strip().replace("\0", "");
        if (text.length() > LONGEST_TEXT) {
            text = text.substring(0, LONGEST_TEXT);
        }
        limit = Math.max(1, Math.min(limit, MOST_LINES));
        if (after.isPresent() && after.get().sort() != sort) {
            throw new ProjectCursorInvalid();
        }
    }

    /** The first lines of all projects. */
    public static ProjectSearch newest(int limit) {
        return newest(Optional.empty(), limit);
    }

    /** The lines of all projects after these. */
    public static ProjectSearch newest(Optional<ProjectCursor> after, int limit) {
        return new ProjectSearch("", ProjectChoice.ALL, ProjectSort.NEWEST, after, limit);
    }
}
