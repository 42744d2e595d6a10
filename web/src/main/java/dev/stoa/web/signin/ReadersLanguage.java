// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The language in which the provider shall speak: that of the console's pages before. */
final class ReadersLanguage {

    private static final String CHOSEN = "stoa-language";

    private ReadersLanguage() {}

    /** The one chosen by the page's switch; before that, what the browser asks for. */
    static Locale of(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(CHOSEN))
                .map(Cookie::getValue)
                .map(Locale::forLanguageTag)
                .filter(locale -> !locale.getLanguage().isEmpty())
                .findFirst()
                .orElseGet(request::getLocale);
    }
}
