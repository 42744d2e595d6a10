// SPDX-License-Identifier: Apache-2.0
package dev.stoa.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

    private static final String PAGE = "/app/profile/sessions?a=1&b=2";
    private static final String LINK = "https://console.example.com" + PAGE;

    private final Letters letters = new Letters("https://console.example.com");

    @Test
    void sayTheSameInPlainTextAndInHtml() {
        var letter = letters.write(mail("en", "data-exported", Optional.of(PAGE)));

        assertThat(letter.subject()).isEqualTo("Your Stoa data was downloaded");
        assertThat(letter.text())
                .contains(
                        "on 21 Nov 2026, 09:30 UTC.\n\nIt holds",
                        "Open your sessions:\n" + LINK,
                        "change your password");
        assertThat(letter.html())
                .contains("on 21 Nov 2026, 09:30 UTC.</p>", "href=\"" + LINK.replace("&", "&amp;") + "\"");
    }

    @Test
    void areWrittenInTheReadersLanguage() {
        var letter = letters.write(mail("zh-CN", "data-exported", Optional.of(PAGE)));

        assertThat(letter.subject()).isEqualTo("您的 Stoa 数据已被下载");
        assertThat(letter.html()).contains("<html lang=\"zh-CN\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en-GB", "und"})
    void areEnglishForEverybodyElse(String language) {
        assertThat(letters.write(mail(language, "data-exported", Optional.empty()))
                        .subject())
                .startsWith("Your Stoa");
    }

    @Test
    void haveNoButtonWithoutALink() {
        var letter = letters.write(mail("en", "data-exported", Optional.empty()));

        assertThat(letter.text()).doesNotContain("Open your sessions");
        assertThat(letter.html()).doesNotContain("href");
    }

    @Test
    void takeAValueAsTextAndNeverAsMarkup() {
        var mail = new Mail("ada@example.com", Locale.ENGLISH, "data-exported", List.of("<b>{0}'"), Optional.empty());

        assertThat(letters.write(mail).html()).contains("&lt;b&gt;{0}&#39;").doesNotContain("<b>");
        assertThat(letters.write(mail).text()).contains("<b>{0}'");
    }

    @Test
    void areNotWrittenWithoutTexts() {
        assertThatThrownBy(() -> letters.write(mail("en", "unheard-of", Optional.empty())))
                .isInstanceOf(MissingResourceException.class);
    }

    @Test
    void haveTheSameTextsInEveryLanguage() {
        assertThat(texts(Locale.SIMPLIFIED_CHINESE).keySet())
                .isEqualTo(texts(Locale.ENGLISH).keySet());
    }

    private static ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle("dev.stoa.notifications.Mails", language);
    }

    private static Mail mail(String language, String kind, Optional<String> page) {
        var values = List.of("21 Nov 2026, 09:30 UTC");
        return new Mail("ada@example.com", Locale.forLanguageTag(language), kind, values, page);
    }
}
