// SPDX-License-Identifier: Apache-2.0
package dev.stoa;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;

/** Reads JSON that somebody sent who may mean harm, and fails in one way whatever is wrong with it. */
public final class UntrustedJson {

    private static final int DEEPEST = 16;

    private UntrustedJson() {}

    /**
     * Reads one object; how long the text may be is for whoever has received it to say.
     *
     * @throws JsonException if the text is anything else, nests deeper than 16, or has a number of so many digits that
     *     nobody means it
     */
    public static JsonObject object(String text) {
        requireShallow(text);
        try (var parser = Json.createParser(new StringReader(text))) {
            if (parser.next() == JsonParser.Event.START_OBJECT) {
                var object = parser.getObject();
                if (!parser.hasNext()) {
                    return object;
                }
            }
            throw new JsonException("not one object and nothing else");
        } catch (UnsupportedOperationException | NumberFormatException number) {
            // Of more than 1,100 digits, or with an exponent of more than ten.
            throw new JsonException("a number is too long", number);
        }
    }

    /** Before it is parsed: a parser that gives up on depth does so in its own way. */
    private static void requireShallow(String text) {
        var depth = 0;
        var inString = false;
        for (var at = 0; at < text.length(); at++) {
            var character = text.charAt(at);
            if (inString && character == '\\') {
                at++;
            } else if (character == '"') {
                inString = !inString;
            } else if (!inString) {
                depth += "{[".indexOf(character) >= 0 ? 1 : "}]".indexOf(character) >= 0 ? -1 : 0;
            }
            if (depth > DEEPEST) {
                throw new JsonException("nests deeper than " + DEEPEST);
            }
        }
    }
}
