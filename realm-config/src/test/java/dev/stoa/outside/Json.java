// SPDX-License-Identifier: Apache-2.0
package dev.stoa.outside;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes out the little JSON that the stand-ins answer with. */
final class Json {

    private Json() {}

    static String of(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            return object.entrySet().stream()
                    .map(entry -> of(String.valueOf(entry.getKey())) + ":" + of(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Json::of).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof String text ? quoted(text) : String.valueOf(value);
    }

    private static String quoted(String text) {
        return text.chars()
                .mapToObj(character -> character < ' ' || character == '"' || character == '\\'
                        ? String.format("\\u%04x", character)
                        : String.valueOf((char) character))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
