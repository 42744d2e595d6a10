// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The words by which an account sorts its projects: a few for each, none twice whatever the case.
 *
 * @param words in the order in which they were given
 */
public record Labels(List<String> words) {

    /** A project without any. */
    public static final Labels NONE = new Labels(List.of());

    private static final int MOST = 10;
    private static final int LONGEST = 50;

    public Labels {
        words = List.copyOf(words);
    }

    /**
     * What was asked for, without blanks around it, empty ones, and those that repeat another.
     *
     * @throws LabelsInvalid if they are more than ten, or one is longer than 50 characters or can't be shown
     */
    static Labels of(List<String> asked) {
        var unlike = new TreeMap<String, String>();
        var words = asked.stream()
                .map(ProjectName::withoutBlanksAround)
                .filter(word -> !word.isEmpty())
                .filter(word -> unlike.putIfAbsent(word.toLowerCase(Locale.ROOT), word) == null)
                .toList();
        if (words.size() > MOST || words.stream().anyMatch(Labels::isUnfit)) {
            throw new LabelsInvalid(words.size(), MOST, LONGEST);
        }
        return new Labels(words);
    }

    /** Reads what people type into one field: labels with commas between them. */
    public static List<String> split(String typed) {
        return Stream.of(typed.split("[,\uFF0C\u3001;\n]")).toList();
    }

    /** The same the other way round. */
    @Override
    public String toString() {
        return String.join(", ", words);
    }

    private static boolean isUnfit(String word) {
        return word.codePointCount(0, word.length()) > LONGEST || ProjectName.hasWhatCannotBeShown(word);
    }
}
