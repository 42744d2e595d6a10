// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openapi4j.core.util.TreeUtil;

/**
 * A request to the REST API with a value at each place that it needs, put together from the document that programs are
 * written by.
 *
 * @param path with names of its places in braces
 * @param places all that the call has, those that stay empty too
 */
record ApiCall(String method, String path, List<Place> places, Map<Place, String> values, ObjectNode body) {

    /** Where a value stands. */
    enum Part {
        PATH,
        QUERY,
        HEADER,
        BODY
    }

    /** A place for a value. */
    record Place(Part part, String name) {}

    /** Everything that can be asked, with the examples of the document as bodies. */
    static List<ApiCall> all(String document) throws IOException {
        var root = TreeUtil.yaml.readTree(document);
        var calls = new ArrayList<ApiCall>();
        for (var path : root.get("paths").properties()) {
            for (var part : path.getValue().properties()) {
                if (!part.getKey().equals("parameters")) {
                    calls.add(call(root, path.getKey(), path.getValue(), part));
                }
            }
        }
        return calls;
    }

    private static ApiCall call(JsonNode root, String path, JsonNode shared, Map.Entry<String, JsonNode> operation) {
        var body = operation.getValue().at("/requestBody/content/application~1json/example");
        var places = new ArrayList<Place>();
        for (var list : List.of(shared.path("parameters"), operation.getValue().path("parameters"))) {
            list.forEach(parameter -> places.add(place(resolved(root, parameter))));
        }
        var fields = body.isObject() ? (ObjectNode) body : TreeUtil.json.createObjectNode();
        fields.fieldNames().forEachRemaining(field -> places.add(new Place(Part.BODY, field)));
        return new ApiCall(operation.getKey().toUpperCase(Locale.ROOT), path, places, Map.of(), fields);
    }

    private static JsonNode resolved(JsonNode root, JsonNode parameter) {
        return parameter.has("$ref") ? root.at(parameter.get("$ref").asText().substring(1)) : parameter;
    }

    private static Place place(JsonNode parameter) {
        var part = Part.valueOf(parameter.get("in").asText().toUpperCase(Locale.ROOT));
        return new Place(part, parameter.get("name").asText());
    }

    /** The same with another value at a place. */
    ApiCall with(Place place, String value) {
        var all = new LinkedHashMap<>(values);
        all.put(place, value);
        return new ApiCall(method, path, places, all, body);
    }

    /** The same with these values, where there are such places. */
    ApiCall with(Map<String, String> values) {
        var call = this;
        for (var place : places) {
            var value = values.get(place.name());
            if (value != null) {
                call = call.with(place, value);
            }
        }
        return call;
    }

    HttpResponse<String> sendBy(Program program) {
        var sender = program;
        for (var header : at(Part.HEADER).entrySet()) {
            sender = sender.with(header.getKey(), header.getValue());
        }
        if (body.isEmpty()) {
            return sender.send(method, address(), BodyPublishers.noBody());
        }
        return sender.with("Content-Type", "application/json")
                .send(method, address(), BodyPublishers.ofString(filledIn().toString()));
    }

    private String address() {
        var filled = path;
        for (var value : at(Part.PATH).entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", encoded(value.getValue()));
        }
        var query = at(Part.QUERY).entrySet().stream()
                .map(value -> value.getKey() + "=" + encoded(value.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? filled : filled + "?" + query;
    }

    private ObjectNode filledIn() {
        var filled = body.deepCopy();
        at(Part.BODY).forEach((field, value) -> {
            if (body.get(field).isArray()) {
                filled.putArray(field).add(value);
            } else if (body.get(field).isNumber() && value.matches("\\d{1,9}")) {
                filled.put(field, Integer.parseInt(value));
            } else {
                filled.put(field, value);
            }
        });
        return filled;
    }

    private Map<String, String> at(Part part) {
        var found = new LinkedHashMap<String, String>();
        values.forEach((place, value) -> {
            if (place.part() == part) {
                found.put(place.name(), value);
            }
        });
        return found;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
