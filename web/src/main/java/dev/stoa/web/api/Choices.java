// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.api;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The constants of an enum as programs write and read them: in small letters. */
public final class Choices {

    private Choices() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> Optional<E> of(Class<E> type, String text) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> of(constant).equals(text))
                .findFirst();
    }

    /** For who has sent something else. */
    static <E extends Enum<E>> String expected(Class<E> type) {
        return Stream.of(type.getEnumConstants()).map(Choices::of).collect(Collectors.joining(", "));
    }
}
