// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes the little-endian fields of a token, up to the size that a reader accepts. */
final class TokenWriter {

    static final int STRING_LIMIT_BYTES = 0xFFFF;

    private static final int USUAL_SIZE = 256;

    private byte[] bytes = new byte[USUAL_SIZE];
    private int size;

    int size() {
        return size;
    }

    /** The bytes written so far lie at the start of this array, which may be longer. */
    byte[] array() {
        return bytes;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    TokenWriter u16(int value) {
        if (value >>> 16 != 0) {
            throw new IllegalArgumentException(value + " does not fit 16 bits");
        }
        return append(value, Short.BYTES);
    }

    TokenWriter i16(short value) {
        return append(value, Short.BYTES);
    }

    TokenWriter u32(long value) {
        if (value >>> 32 != 0) {
            throw new IllegalArgumentException(value + " does not fit 32 bits");
        }
        return append(value, Integer.BYTES);
    }

    TokenWriter string(String text) {
        return block(utf8(text));
    }

    /** The length, and the bytes. */
    TokenWriter block(byte[] block) {
        if (block.length > STRING_LIMIT_BYTES) {
            throw new IllegalArgumentException(block.length + " bytes do not fit a string of a token");
        }
        u16(block.length);
        reserve(block.length);
        System.arraycopy(block, 0, bytes, size, block.length);
        size += block.length;
        return this;
    }

    /** The length, and that many zeros to be filled in later; hands back where they begin. */
    int gap(int length) {
        u16(length);
        reserve(length);
        size += length;
        return size - length;
    }

    private TokenWriter append(long value, int width) {
        reserve(width);
        for (var i = 0; i < width; i++) {
            bytes[size++] = (byte) (value >>> (Byte.SIZE * i));
        }
        return this;
    }

    private void reserve(int more) {
        var needed = size + more;
        if (needed > TokenCompression.LIMIT_BYTES) {
            throw new IllegalArgumentException("a token has at most " + TokenCompression.LIMIT_BYTES + " bytes");
        }
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, 2 * bytes.length));
        }
    }

    /** The encoding of the JDK would put a question mark where half a surrogate pair is. */
    private static byte[] utf8(String text) {
        if (text.chars().noneMatch(character -> Character.isSurrogate((char) character))) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        try {
            var encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            var bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException halfAPair) {
            throw new IllegalArgumentException("a text with half a surrogate pair has no UTF-8", halfAPair);
        }
    }
}
