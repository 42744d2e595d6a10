// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import java.util.Optional;
import java.util.regex.Pattern;

/** A name as it is stored: without blanks around it, and of a length and of characters that a page can show. */
record ProjectName(String value) {

    static final int LONGEST = 255;

    private static final Pattern BLANKS_AROUND = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");
    private static final Pattern NOT_TO_BE_SHOWN = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    /** @throws ProjectNameInvalid if nothing is left without the blanks, or too much, or a control character */
    static ProjectName of(String text) {
        return read(text).orElseThrow(() -> {
            var name = withoutBlanksAround(text);
            return new ProjectNameInvalid(length(name), LONGEST);
        });
    }

    /** Empty for what can't be one. */
    static Optional<ProjectName> read(String text) {
        var name = withoutBlanksAround(text);
        return isFit(name) ? Optional.of(new ProjectName(name)) : Optional.empty();
    }

    static String withoutBlanksAround(String text) {
        return BLANKS_AROUND.matcher(text).replaceAll("");
    }

    private static boolean isFit(String name) {
        return !name.isEmpty() && length(name) <= LONGEST && !hasWhatCannotBeShown(name);
    }

    private static int length(String name) {
        return name.codePointCount(0, name.length());
    }

    static boolean hasWhatCannotBeShown(String text) {
        return NOT_TO_BE_SHOWN.matcher(text).find();
    }
}
