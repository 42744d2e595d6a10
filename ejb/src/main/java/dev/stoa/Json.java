// SPDX-License-Identifier: Apache-2.0
package dev.stoa;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonWriterFactory;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.io.OutputStream;
import java.io.Reader;
import java.util.Collection;
import java.util.Map;

/**
 * The beginnings of all JSON that is written or read, as in {@link jakarta.json.Json}; which looks through every jar
 * for who provides it, at each call, and takes half of the time of a short answer by that. Here it is looked for once.
 */
public final class Json {

    private static final JsonProvider PROVIDER = JsonProvider.provider();

    private Json() {}

    public static JsonObjectBuilder createObjectBuilder() {
        return PROVIDER.createObjectBuilder();
    }

    /** One that begins with what this object has. */
    public static JsonObjectBuilder createObjectBuilder(JsonObject object) {
        return PROVIDER.createObjectBuilder(object);
    }

    public static JsonArrayBuilder createArrayBuilder() {
        return PROVIDER.createArrayBuilder();
    }

    /** One that begins with these values. */
    public static JsonArrayBuilder createArrayBuilder(Collection<?> values) {
        return PROVIDER.createArrayBuilder(values);
    }

    public static JsonString createValue(String text) {
        return PROVIDER.createValue(text);
    }

    public static JsonReader createReader(Reader text) {
        return PROVIDER.createReader(text);
    }

    public static JsonParser createParser(Reader text) {
        return PROVIDER.createParser(text);
    }

    public static JsonGenerator createGenerator(OutputStream bytes) {
        return PROVIDER.createGenerator(bytes);
    }

    /** Makes writers with settings such as {@link JsonGenerator#PRETTY_PRINTING}. */
    public static JsonWriterFactory createWriterFactory(Map<String, ?> settings) {
        return PROVIDER.createWriterFactory(settings);
    }
}
