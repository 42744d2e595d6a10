// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.api;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which part of a list a program asks for.
 *
 * @param limit how many lines at most
 * @param cursor what the answer before named as {@code next}; empty for the beginning
 */
public record PageAsked(int limit, Optional<String> cursor) {

    private static final int MOST = 100;
    private static final int USUALLY = 25;
    private static final Pattern LIMIT = Pattern.compile("[1-9]\\d?|100");

    /**
     * Reads {@code limit} and {@code cursor}.
     *
     * @throws ApiRefusal unless the limit is a whole number from 1 to 100
     */
    public static PageAsked of(Query query) {
        return new PageAsked(
                query.sent("limit").map(PageAsked::limit).orElse(USUALLY),
                query.sent("cursor").filter(text -> !text.isEmpty()));
    }

    private static int limit(String text) {
        if (!LIMIT.matcher(text).matches()) {
            throw ApiRefusal.parameterInvalid("limit", "1–" + MOST);
        }
        return Integer.parseInt(text);
    }
}
