// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.api;

import dev.stoa.UntrustedJson;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A JSON object that a program has sent, of bounded size and depth; each field is asked for by its type. */
public final class JsonBody {

    private static final int LIMIT_BYTES = 65_536;

    private final JsonObject object;
    private final byte[] sent;

    private JsonBody(JsonObject object, byte[] sent) {
        this.object = object;
        this.sent = sent;
    }

    /**
     * Reads a body to its end.
     *
     * @throws ApiRefusal if it is no JSON object in UTF-8, or too large
     */
    public static JsonBody read(InputStream stream) {
        try {
            var bytes = stream.readNBytes(LIMIT_BYTES + 1);
            if (bytes.length > LIMIT_BYTES) {
                throw ApiRefusal.bodyTooLarge(LIMIT_BYTES);
            }
            return new JsonBody(parsed(text(bytes)), bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The same for a request that may do without a body. */
    public static JsonBody readIfAny(InputStream stream) {
        try {
            var pushedBack = new PushbackInputStream(stream);
            var first = pushedBack.read();
            if (first < 0) {
                return new JsonBody(JsonValue.EMPTY_JSON_OBJECT, new byte[0]);
            }
            pushedBack.unread(first);
            return read(pushedBack);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Nothing but these fields.
     *
     * @throws ApiRefusal if there is another one: it might be one of these, mistyped
     */
    public JsonBody only(String... fields) {
        var known = Set.of(fields);
        object.keySet().stream()
                .filter(field -> !known.contains(field))
                .findFirst()
                .ifPresent(field -> {
                    throw ApiRefusal.fieldUnknown(cut(field));
                });
        return this;
    }

    /**
     * A string.
     *
     * @throws ApiRefusal if it is missing or something else
     */
    public String text(String field) {
        return optionalText(field).orElseThrow(() -> ApiRefusal.fieldMissing(field));
    }

    /** Empty if it is missing or null. */
    public Optional<String> optionalText(String field) {
        return value(field).map(value -> {
            if (value instanceof JsonString text && isWhole(text.getString())) {
                return text.getString();
            }
            throw ApiRefusal.fieldInvalid(field, "a string of whole characters, none of them null");
        });
    }

    /**
     * True or false.
     *
     * @throws ApiRefusal if it is missing or something else
     */
    public boolean flag(String field) {
        return optionalFlag(field).orElseThrow(() -> ApiRefusal.fieldMissing(field));
    }

    public Optional<Boolean> optionalFlag(String field) {
        return value(field).map(value -> switch (value.getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw ApiRefusal.fieldInvalid(field, "true or false");
        });
    }

    /** Empty if it is missing or null. */
    public Optional<Integer> optionalNumber(String field) {
        return value(field).map(value -> {
            if (value instanceof JsonNumber number && number.isIntegral() && fits(number)) {
                return number.intValue();
            }
            throw ApiRefusal.fieldInvalid(field, "a whole number");
        });
    }

    /** One of an enum's constants, as it is written in answers: {@code not_specified}. */
    public <E extends Enum<E>> Optional<E> optionalChoice(String field, Class<E> type) {
        return optionalText(field)
                .map(text -> Choices.of(type, text)
                        .orElseThrow(() -> ApiRefusal.fieldInvalid(field, Choices.expected(type))));
    }

    /** Empty if it is missing or null. */
    public Optional<List<String>> optionalTexts(String field) {
        return value(field).map(value -> {
            if (value instanceof JsonArray array && array.stream().allMatch(JsonBody::isWhole)) {
                return array.getValuesAs(JsonString::getString);
            }
            throw ApiRefusal.fieldInvalid(field, "a list of strings of whole characters, none of them null");
        });
    }

    /** The SHA-256 of the bytes that were sent, in hexadecimal digits. */
    String digest() {
        return digest(sent);
    }

    private static boolean isWhole(JsonValue value) {
        return value instanceof JsonString text && isWhole(text.getString());
    }

    /** JSON can name what no database has: a null character, and half of a character. */
    private static boolean isWhole(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private Optional<JsonValue> value(String field) {
        return Optional.ofNullable(object.get(field)).filter(value -> value != JsonValue.NULL);
    }

    private static boolean fits(JsonNumber number) {
        return number.bigIntegerValue().bitLength() < Integer.SIZE;
    }

    private static JsonObject parsed(String text) {
        try {
            return UntrustedJson.object(text);
        } catch (JsonException malformed) {
            throw ApiRefusal.bodyMalformed();
        }
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw ApiRefusal.bodyMalformed();
        }
    }

    static String digest(String text) {
        return digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static String cut(String field) {
        return field.length() <= 100 ? field : field.substring(0, 100);
    }
}
