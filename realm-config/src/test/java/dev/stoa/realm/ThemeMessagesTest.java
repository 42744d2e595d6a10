// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of the theme, in both languages. */
class ThemeMessagesTest {

    private static final Path THEME = Path.of("src/main/resources/theme/stoa");
    private static final Pattern OURS = Pattern.compile("(?:msg\\(|label=)\"("
            + "(?:signIn|signUp|consent|outside|passwordRule|passwordReset|pageExpired|otp|passkey|reset|confirm"
            + "|recovery|select|remove|link)"
            + "[A-Za-z.]*[A-Za-z])\"");

    @ParameterizedTest
    @ValueSource(strings = {"login", "email"})
    void chineseSaysWhatEnglishSays(String type) {
        var english = messages(type, "en").stringPropertyNames();
        var chinese = messages(type, "zh_CN").stringPropertyNames();

        assertThat(chinese).containsAll(english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"login", "email"})
    void everyTextOfOursThatAPageAsksForIsThere(String type) throws IOException {
        var asked = new TreeSet<String>();
        try (var files = Files.walk(THEME.resolve(type))) {
            files.filter(file -> file.toString().endsWith(".ftl"))
                    .forEach(file -> OURS.matcher(text(file)).results().forEach(found -> asked.add(found.group(1))));
        }

        assertThat(asked).isNotEmpty();
        assertThat(messages(type, "en").stringPropertyNames()).containsAll(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"login/en", "login/zh_CN", "email/en", "email/zh_CN"})
    void everyTextIsAPattern(String bundle) {
        var parts = bundle.split("/", -1);
        var texts = messages(parts[0], parts[1]);

        assertThat(texts.stringPropertyNames()).allSatisfy(key -> {
            var text = texts.getProperty(key);
            assertThat(text).as("a plain apostrophe quotes").doesNotContain("'");
            assertThat(new MessageFormat(text, Locale.ROOT).format(new Object[] {1, 2}))
                    .doesNotContain("{");
        });
    }

    @Test
    void theNumberOfTriesIsSaidInWords() {
        var left = new MessageFormat(messages("login", "en").getProperty("codeWrong"), Locale.ENGLISH);

        assertThat(left.format(new Object[] {1})).endsWith("You can try once more.");
        assertThat(left.format(new Object[] {2})).endsWith("You can try twice more.");
        assertThat(left.format(new Object[] {4})).endsWith("You can try 4 times more.");
    }

    private static Properties messages(String type, String language) {
        var name = "/theme/stoa/" + type + "/messages/messages_" + language + ".properties";
        var messages = new Properties();
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(ThemeMessagesTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            messages.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
