// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.api;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which part of a list a program asks for: how many lines, and after which place. */
public final class PageAsked {

    private static final int MOST = 100;
    private static final int USUALLY = 25;

    @QueryParam("limit")
    @Nullable
    String limit;

    @QueryParam("cursor")
    @Nullable
    String cursor;

    /**
     * How many lines.
     *
     * @throws ApiRefusal unless it is a whole number from 1 to 100
     */
    public int limit() {
        if (limit == null) {
            return USUALLY;
        }
        if (!limit.matches("[1-9]\\d?|100")) {
            throw ApiRefusal.parameterInvalid("limit", "1–" + MOST);
        }
        return Integer.parseInt(limit);
    }

    /** What the answer before named as {@code next}; empty to begin. */
    public Optional<String> cursor() {
        return Optional.ofNullable(cursor).filter(text -> !text.isEmpty());
    }

    /** A parameter that names a constant, if it is there. */
    public static <E extends Enum<E>> Optional<E> choice(String name, @Nullable String text, Class<E> type) {
        return Optional.ofNullable(text)
                .filter(given -> !given.isEmpty())
                .map(given -> Choices.of(type, given)
                        .orElseThrow(() -> ApiRefusal.parameterInvalid(name, Choices.expected(type))));
    }
}
