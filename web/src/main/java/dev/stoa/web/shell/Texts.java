// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * Every text of the pages in every language, read once from the features' bundles.
 *
 * <p>A text with values is a {@link MessageFormat}; its choice format says the plural. Texts write ’ and never ', which
 * {@code MessageFormat} would take for a quotation.
 */
@ApplicationScoped
public class Texts {

    /** The languages that are complete; the first one answers for all others. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

    static final List<String> FEATURES = List.of(
            "api",
            "audit",
            "credentials",
            "errors",
            "home",
            "members",
            "membership",
            "profile",
            "projects",
            "shell",
            "signin",
            "staff",
            "tokens");

    private final Map<String, String> english = new KnownTexts(read(Locale.ENGLISH));
    private final Map<String, String> chinese = new KnownTexts(read(Locale.SIMPLIFIED_CHINESE));

    /** All texts of a language. */
    public Map<String, String> in(Locale language) {
        return language.equals(Locale.SIMPLIFIED_CHINESE) ? chinese : english;
    }

    /** One text with its values. */
    public String format(Locale language, String key, Object... values) {
        return format(language, language, key, values);
    }

    /** One text with its values, and numbers as in {@code numbers}. */
    String format(Locale language, Locale numbers, String key, Object... values) {
        return new MessageFormat(in(language).get(key), numbers).format(values);
    }

    private static Map<String, String> read(Locale language) {
        var all = new HashMap<String, String>();
        for (var feature : FEATURES) {
            var bundle = bundle(feature, language);
            bundle.stringPropertyNames().forEach(key -> {
                if (all.put(key, bundle.getProperty(key)) != null) {
                    throw new IllegalStateException("two features have the text " + key);
                }
            });
        }
        return all;
    }

    static Properties bundle(String feature, Locale language) {
        var name = "/dev/stoa/web/" + feature + "/Messages_" + language + ".properties";
        try (var stream = Texts.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no bundle " + name);
            }
            var bundle = new Properties();
            bundle.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return bundle;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
