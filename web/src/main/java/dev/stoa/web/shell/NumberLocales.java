// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.shell;

import dev.stoa.profile.NumberStyle;
import java.util.Locale;

/** The JDK writes numbers by locale only: for each style one that has it. */
public final class NumberLocales {

    private NumberLocales() {}

    public static Locale of(NumberStyle style, Locale language) {
        return switch (style) {
            case AS_LANGUAGE -> language;
            case COMMA_POINT -> Locale.US;
            case POINT_COMMA -> Locale.GERMANY;
            case SPACE_COMMA -> Locale.FRANCE;
            case APOSTROPHE_POINT -> Locale.forLanguageTag("de-CH");
        };
    }
}
