// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.api;

import dev.stoa.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the answers of {@code /api/v1} have in common. */
public final class ApiJson {

    private ApiJson() {}

    /** Some lines, and under {@code next} the cursor of those that follow, if there are more. */
    public static <T> String page(List<T> lines, Function<T, JsonObject> json, Optional<String> next) {
        return Json.createObjectBuilder()
                .add("data", array(lines, json))
                .add("next", text(next))
                .build()
                .toString();
    }

    public static <T> JsonArray array(List<T> lines, Function<T, JsonObject> json) {
        var array = Json.createArrayBuilder();
        lines.forEach(line -> array.add(json.apply(line)));
        return array.build();
    }

    /** A moment in UTC, to the millisecond. */
    public static String moment(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    public static JsonValue text(Optional<String> text) {
        return text.<JsonValue>map(Json::createValue).orElse(JsonValue.NULL);
    }

    public static JsonValue moment(Optional<Instant> instant) {
        return text(instant.map(ApiJson::moment));
    }

    /** Adds a constant as programs read it. */
    public static JsonObjectBuilder add(JsonObjectBuilder object, String name, Enum<?> constant) {
        return object.add(name, Choices.of(constant));
    }
}
