// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.tokens.MalformedToken.Part;
import dev.stoa.tokens.MalformedToken.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads the little-endian fields of an unpacked token, and never past its end. */
final class TokenReader {

    private final byte[] bytes;
    private int at;

    TokenReader(byte[] bytes) {
        this.bytes = bytes;
    }

    int offset() {
        return at;
    }

    int u16(Part part) throws MalformedToken {
        var from = advance(Short.BYTES, part);
        return Byte.toUnsignedInt(bytes[from]) | Byte.toUnsignedInt(bytes[from + 1]) << 8;
    }

    short i16(Part part) throws MalformedToken {
        return (short) u16(part);
    }

    long u32(Part part) throws MalformedToken {
        return u16(part) | (long) u16(part) << 16;
    }

    /** A length and that many bytes; the length is exactly the one given. */
    byte[] block(int length, Part part) throws MalformedToken {
        var start = at;
        if (u16(part) != length) {
            throw new MalformedToken(part, start, Reason.WRONG_LENGTH);
        }
        var from = advance(length, part);
        return Arrays.copyOfRange(bytes, from, from + length);
    }

    /** A length and that many bytes. */
    byte[] block(Part part) throws MalformedToken {
        var length = u16(part);
        var from = advance(length, part);
        return Arrays.copyOfRange(bytes, from, from + length);
    }

    /** A length and that many bytes of UTF-8, at most so many. */
    String string(int limitBytes, Part part) throws MalformedToken {
        var start = at;
        var length = u16(part);
        if (length > limitBytes) {
            throw new MalformedToken(part, start, Reason.TOO_LONG);
        }
        var from = advance(length, part);
        return isAscii(from) ? new String(bytes, from, length, StandardCharsets.US_ASCII) : utf8(from, part);
    }

    String string(Part part) throws MalformedToken {
        return string(TokenWriter.STRING_LIMIT_BYTES, part);
    }

    /** Thirty-two hexadecimal digits. */
    String hexId(Part part) throws MalformedToken {
        var start = at;
        var id = string(part);
        if (!HexId.is(id)) {
            throw new MalformedToken(
                    part, start, id.length() == HexId.LENGTH ? Reason.WRONG_CHARACTER : Reason.WRONG_LENGTH);
        }
        return id;
    }

    void requireEnd() throws MalformedToken {
        if (at != bytes.length) {
            throw new MalformedToken(Part.END, at, Reason.TRAILING_BYTES);
        }
    }

    private int advance(int length, Part part) throws MalformedToken {
        if (length > bytes.length - at) {
            throw new MalformedToken(part, at, Reason.TRUNCATED);
        }
        var from = at;
        at += length;
        return from;
    }

    private boolean isAscii(int from) {
        for (var i = from; i < at; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private String utf8(int from, Part part) throws MalformedToken {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, at - from))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new MalformedToken(part, from, Reason.NOT_UTF8);
        }
    }
}
