// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.code;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;

/** Where a number is at home that was typed without its country: guessed from the person's languages. */
public final class Regions {

    private static final int MOST = 5;
    private static final String UNLESS_SET = "US";

    private Regions() {}

    public static List<String> of(KeycloakSession session) {
        var context = session.getContext();
        var page = context.resolveLocale(null);
        var browser = context.getHttpRequest().getHttpHeaders().getAcceptableLanguages();
        return of(page, browser, System.getenv());
    }

    /** The browser's languages name regions that the page's two languages do not; the setting comes last. */
    static List<String> of(Locale page, List<Locale> browser, Map<String, String> environment) {
        var set = environment.getOrDefault("STOA_PHONE_REGION", "");
        var guessed = Stream.concat(browser.stream(), Stream.of(page))
                .map(Locale::getCountry)
                .filter(region -> region.length() == 2)
                .limit(MOST);
        return Stream.concat(guessed, Stream.of(set.isBlank() ? UNLESS_SET : set))
                .distinct()
                .toList();
    }
}
