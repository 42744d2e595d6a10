// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.assembly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Joins pieces of the realm: lists are appended, objects are joined, and no value is said twice. */
final class Merge {

    private Merge() {}

    static void into(ObjectNode whole, ObjectNode piece, String pieceName) {
        for (var entry : piece.properties()) {
            var present = whole.get(entry.getKey());
            if (present == null) {
                whole.set(entry.getKey(), entry.getValue());
            } else {
                join(present, entry.getValue(), entry.getKey() + " in " + pieceName);
            }
        }
    }

    private static void join(JsonNode present, JsonNode added, String where) {
        if (present instanceof ArrayNode list && added instanceof ArrayNode more) {
            list.addAll(more);
        } else if (present instanceof ObjectNode whole && added instanceof ObjectNode piece) {
            into(whole, piece, where);
        } else {
            throw new IllegalStateException("The realm says it twice: " + where);
        }
    }
}
