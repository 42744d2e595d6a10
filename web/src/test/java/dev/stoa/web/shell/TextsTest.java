// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the bundles to the pages: no text is missing, none is left over, and both languages say the same things. */
class TextsTest {

    private static final Path WEB = Path.of("src/main");
    private static final Path BUSINESS = Path.of("../ejb/src/main/java");
    private static final Pattern IN_PAGE =
            Pattern.compile("text\\['([^']+)'(\\.concat\\()?|messages\\.of\\('([^']+)'(\\.concat\\()?");
    private static final Pattern CHOSEN = Pattern.compile("[?:] ?'([a-zA-Z]+\\.[a-zA-Z.-]+)'");
    private static final Pattern IN_JAVA = Pattern.compile("\"([a-z]+(?:\\.[a-zA-Z-]+)+)\"");
    private static final Pattern BEGUN = Pattern.compile("(?:\"|')([a-zA-Z]+(?:\\.[a-zA-Z-]+)*\\.)(?:\"|')");
    private static final Pattern REFUSAL = Pattern.compile("super\\(\"([a-z]+(?:-[a-z]+)+)\"");

    private final Texts texts = new Texts();

    @ParameterizedTest
    @MethodSource("features")
    void bothLanguagesHaveTheSameKeys(String feature) {
        assertThat(Texts.bundle(feature, Locale.SIMPLIFIED_CHINESE).stringPropertyNames())
                .isEqualTo(Texts.bundle(feature, Locale.ENGLISH).stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("features")
    void bothLanguagesNameTheSameValues(String feature) {
        var english = Texts.bundle(feature, Locale.ENGLISH);
        var chinese = Texts.bundle(feature, Locale.SIMPLIFIED_CHINESE);

        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(values(chinese.getProperty(key)))
                        .as(key)
                        .isEqualTo(values(english.getProperty(key))));
    }

    /** MessageFormat takes a straight apostrophe for a quotation and would swallow what follows. */
    @Test
    void noTextHasAStraightApostrophe() {
        assertThat(all().filter(text -> text.contains("'"))).isEmpty();
    }

    @Test
    void everyTextIsAFormat() {
        assertThat(all()).allSatisfy(text -> assertThat(new MessageFormat(text)).isNotNull());
    }

    @Test
    void listsEveryFeatureThatHasABundle() throws IOException {
        try (var folders = Files.list(WEB.resolve("resources/dev/stoa/web"))) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Texts.FEATURES);
        }
    }

    @Test
    void everyTextThatAPageAsksForIsThere() throws IOException {
        assertThat(asked()).allSatisfy(key -> assertThat(english()).contains(key));
    }

    @Test
    void everyRefusalHasItsWords() throws IOException {
        assertThat(refusals())
                .isNotEmpty()
                .allSatisfy(code -> assertThat(english()).contains("refusal." + code));
    }

    @Test
    void noTextIsLeftOver() throws IOException {
        var asked = asked();
        var begun = begun();

        assertThat(english())
                .allSatisfy(
                        key -> assertThat(asked.contains(key) || begun.stream().anyMatch(key::startsWith))
                                .as(key)
                                .isTrue());
    }

    @Test
    void aTextThatIsMissingShowsItsKey() {
        assertThat(texts.in(Locale.ENGLISH)).containsEntry("brand", "Stoa");
        assertThat(texts.in(Locale.ENGLISH).get("no.such")).isEqualTo("[no.such]");
    }

    @Test
    void saysThePlural() {
        assertThat(texts.format(Locale.ENGLISH, "projects.quota", 0, 1)).isEqualTo("0 of one project used");
        assertThat(texts.format(Locale.ENGLISH, "projects.quota", 3, 10)).isEqualTo("3 of 10 projects used");
        assertThat(texts.format(Locale.SIMPLIFIED_CHINESE, "projects.quota", 3, 10))
                .isEqualTo("已使用 3 / 10 个项目");
    }

    static List<String> features() {
        return Texts.FEATURES;
    }

    private Stream<String> all() {
        return Texts.LANGUAGES.stream().flatMap(language -> texts.in(language).values().stream());
    }

    private Set<String> english() {
        return texts.in(Locale.ENGLISH).keySet();
    }

    private static List<Integer> values(String text) {
        var formats = new MessageFormat(text).getFormatsByArgumentIndex();
        return Arrays.asList(formats.length);
    }

    /** Whole keys, as pages and beans write them. */
    private static Set<String> asked() throws IOException {
        var keys = new TreeSet<String>();
        for (var source : sources(WEB, ".xhtml")) {
            IN_PAGE.matcher(source).results().forEach(found -> {
                var key = found.group(1) == null ? found.group(3) : found.group(1);
                if (found.group(2) == null && found.group(4) == null) {
                    keys.add(key);
                }
            });
            CHOSEN.matcher(source)
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> !key.endsWith("."))
                    .forEach(keys::add);
        }
        for (var source : sources(WEB.resolve("java"), ".java")) {
            IN_JAVA.matcher(source)
                    .results()
                    .map(found -> found.group(1))
                    .filter(TextsTest::isKey)
                    .forEach(keys::add);
        }
        return keys;
    }

    /** Beginnings of keys that end in a code. */
    private static Set<String> begun() throws IOException {
        var beginnings = new TreeSet<>(Set.of("refusal."));
        for (var source : sources(WEB, ".xhtml", ".java")) {
            BEGUN.matcher(source).results().map(found -> found.group(1)).forEach(beginnings::add);
        }
        return beginnings;
    }

    private static Set<String> refusals() throws IOException {
        return sources(BUSINESS, ".java").stream()
                .flatMap(source -> REFUSAL.matcher(source).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static boolean isKey(String text) {
        return Stream.of(
                                "audit.",
                                "projects.",
                                "profile.",
                                "members.",
                                "membership.",
                                "invitation.",
                                "errors.",
                                "rest.")
                        .anyMatch(text::startsWith)
                && !text.matches(".*\\.(html|json)");
    }

    private static List<String> sources(Path root, String... endings) throws IOException {
        try (var files = Files.walk(root)) {
            var found = new ArrayList<String>();
            for (var file : files.filter(path -> Stream.of(endings).anyMatch(path.toString()::endsWith))
                    .toList()) {
                found.add(Files.readString(file));
            }
            return found;
        }
    }
}
