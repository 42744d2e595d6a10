// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.Refusal;
import dev.stoa.membership.MemberCursor;
import dev.stoa.projects.ProjectCursor;
import dev.stoa.web.shell.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue knows every rule that a program can meet, and has words for each code. */
class ApiCodesTest {

    private static final Path BUSINESS = Path.of("../ejb/src/main/java/dev/stoa");
    private static final Path OWN = Path.of("src/main/java/dev/stoa/web/api");
    private static final Pattern REFUSAL = Pattern.compile("(?:super|ApiRefusal)\\(\"([a-z]+(?:-[a-z]+)+)\"");

    private final Texts texts = new Texts();

    @Test
    void eachHasATitleAndHelpInEveryLanguage() {
        for (var language : Texts.LANGUAGES) {
            assertThat(ApiCodes.all())
                    .isNotEmpty()
                    .allSatisfy(code ->
                            assertThat(texts.in(language)).containsKeys("api.title." + code, "api.help." + code));
        }
    }

    @Test
    void noWordsAreLeftOver() {
        assertThat(texts.in(Texts.LANGUAGES.get(0)).keySet())
                .filteredOn(key -> key.startsWith("api.title.") || key.startsWith("api.help."))
                .allSatisfy(key -> assertThat(ApiCodes.all()).contains(key.replaceAll("api\\.(title|help)\\.", "")));
    }

    /** A cursor that no list has named is refused by whoever is asked to go on from it. */
    @Test
    void everyCursorIsThere() {
        assertThatThrownBy(() -> MemberCursor.decode("?"))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(ApiCodes.all()).contains(refused.code()));
        assertThatThrownBy(() -> ProjectCursor.decode("?"))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(ApiCodes.all()).contains(refused.code()));
    }

    @Test
    void everyRefusalOfTheDoorIsThere() throws IOException {
        var codes = new TreeSet<String>();
        for (var folder : new Path[] {OWN, BUSINESS.resolve("api")}) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (var file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    REFUSAL.matcher(Files.readString(file)).results().forEach(found -> codes.add(found.group(1)));
                }
            }
        }

        assertThat(codes).hasSizeGreaterThan(8).isSubsetOf(ApiCodes.all());
    }
}
