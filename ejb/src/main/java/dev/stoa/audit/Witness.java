// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import dev.stoa.Json;
import dev.stoa.access.Changes;
import dev.stoa.access.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells the trail under which circumstances the present call is made. */
@ApplicationScoped
class Witness {

    @Inject
    Changes changes;

    @Inject
    Origin origin;

    /** Of a call that went through, with what it changed. */
    Circumstances ofChange() {
        return circumstances(noted());
    }

    /** Of a call that changed nothing. */
    Circumstances ofAttempt() {
        return circumstances(null);
    }

    private Circumstances circumstances(@Nullable String noted) {
        return new Circumstances(
                noted, origin.address().orElse(null), origin.requestId().orElse(null));
    }

    private @Nullable String noted() {
        var fields = Json.createObjectBuilder();
        changes.forEach((field, change) -> fields.add(field, json(change)));
        var object = fields.build();
        return object.isEmpty() ? null : object.toString();
    }

    private static JsonObject json(Changes.Change change) {
        return Json.createObjectBuilder()
                .add("before", value(change.before()))
                .add("after", value(change.after()))
                .build();
    }

    private static JsonValue value(Optional<String> text) {
        return text.<JsonValue>map(Json::createValue).orElse(JsonValue.NULL);
    }
}
