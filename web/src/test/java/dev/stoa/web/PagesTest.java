// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every page keeps to: short, no style and no script in it, and no text that a bundle does not know. */
class PagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final int LONGEST = 150;
    private static final Pattern STYLE = Pattern.compile("\\sstyle=\"|<style");
    private static final Pattern HANDLER = Pattern.compile("\\son[a-z]+=\"|javascript:|escape=\"false\"");
    private static final Pattern NOT_TEXT = Pattern.compile("<!--.*?-->|<[^>]*>|<!DOCTYPE[^>]*>", Pattern.DOTALL);
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern SPOKEN = Pattern.compile(
            "\\s(?:title|label|placeholder|alt|aria-label|line|word|value|requiredMessage)=\"([^\"#]*\\s[^\"#]*)\"");

    /** Sample figures of the landing page; they mean the same in every language. */
    private static final Pattern SAMPLE = Pattern.compile("<code>[0-9a-f]{32}</code>|<code>007[^<]*</code>");

    @ParameterizedTest
    @MethodSource("pages")
    void areShort(Path page) throws IOException {
        assertThat(Files.readAllLines(page)).hasSizeLessThanOrEqualTo(LONGEST);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void haveNoStyleAndNoScript(Path page) throws IOException {
        assertThat(Files.readString(page)).doesNotContainPattern(STYLE).doesNotContainPattern(HANDLER);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void sayNothingThatNoBundleKnows(Path page) throws IOException {
        assertThat(ownWords(Files.readString(page))).isEmpty();
    }

    /** The rules above find nothing today; this proves that they would. */
    @Test
    void noticeABrokenPage() {
        var broken = "<p style=\"color: red\" onclick=\"go()\" title=\"Not here\">Plain words</p>";

        assertThat(broken).containsPattern(STYLE).containsPattern(HANDLER);
        assertThat(ownWords(broken)).containsExactly("Plain", "words", "Not here");
        assertThat(ownWords("<p title=\"#{text['some.key']}\">#{text['some.key']} · {0}</p>"))
                .isEmpty();
    }

    static List<Path> pages() throws IOException {
        try (var files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }

    private static List<String> ownWords(String page) {
        var plain = SAMPLE.matcher(page).replaceAll("");
        var visible =
                EXPRESSION.matcher(NOT_TEXT.matcher(plain).replaceAll(" ")).replaceAll(" ");
        var words = WORD.matcher(visible).results().map(found -> found.group());
        var spoken = SPOKEN.matcher(plain).results().map(found -> found.group(1));
        return Stream.concat(words, spoken).toList();
    }
}
