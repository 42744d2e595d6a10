// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import dev.stoa.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A field, what it was and what it became; empty where there was, or is, none. */
public record FieldChange(String field, Optional<String> before, Optional<String> after) {

    /** Reads the column {@code changes}. */
    static List<FieldChange> read(@Nullable String json) {
        if (json == null) {
            return List.of();
        }
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject().entrySet().stream()
                    .map(field -> of(field.getKey(), field.getValue().asJsonObject()))
                    .toList();
        }
    }

    private static FieldChange of(String field, JsonObject change) {
        return new FieldChange(field, text(change, "before"), text(change, "after"));
    }

    private static Optional<String> text(JsonObject change, String name) {
        return change.get(name) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }
}
