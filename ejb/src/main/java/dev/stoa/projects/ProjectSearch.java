// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import java.util.Optional;

/**
 * Which projects to list.
 *
 * @param text a part of the name, whatever the case, or of the App ID; empty for all
 * @param after where the page before ended
 * @param limit the most lines wanted, from 1 to 100
 */
public record ProjectSearch(
        String text, Optional<Stage> stage, Optional<ProjectStatus> status, Optional<ProjectCursor> after, int limit) {

    private static final int LONGEST_TEXT = 255;
    private static final int MOST_LINES = 100;

    /** A text longer than a name can't be part of one; a limit out of range becomes the nearest in range. */
    public ProjectSearch {
        text = text.strip();
        if (text.length() > LONGEST_TEXT) {
            text = text.substring(0, LONGEST_TEXT);
        }
        limit = Math.max(1, Math.min(limit, MOST_LINES));
    }

    /** The first lines of all projects. */
    public static ProjectSearch newest(int limit) {
        return new ProjectSearch("", Optional.empty(), Optional.empty(), Optional.empty(), limit);
    }
}
