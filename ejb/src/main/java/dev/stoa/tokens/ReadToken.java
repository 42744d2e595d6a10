// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.tokens.MalformedToken.Part;
import dev.stoa.tokens.MalformedToken.Reason;
import java.util.Base64;

/** What a text turned out to be: a token of one of the formats, or of a version that is not known here. */
sealed interface ReadToken permits KnownToken, ReadToken.Unknown {

    int VERSION_LENGTH = 3;

    /** The largest token that can be unpacked, and what zlib and Base64 add to it, rounded up. */
    int LIMIT_CHARACTERS = 96 * 1024;

    static ReadToken of(String text) throws MalformedToken {
        if (text.length() > LIMIT_CHARACTERS) {
            throw new MalformedToken(Part.VERSION, LIMIT_CHARACTERS, Reason.TOO_LONG);
        }
        if (text.startsWith(SignalingToken.PREFIX)) {
            return SignalingToken.read(text);
        }
        var version = version(text);
        return switch (version) {
            case AccessToken2.VERSION -> ReadAccessToken2.of(text);
            case AccessToken.VERSION -> ReadAccessToken.of(text);
            default -> new Unknown(version);
        };
    }

    /** Bytes from Base64 of the standard alphabet; the padding must be there. */
    static byte[] base64(String text, int from) throws MalformedToken {
        var encoded = text.substring(from);
        if (encoded.isEmpty() || encoded.length() % 4 != 0) {
            throw notBase64(text, from);
        }
        try {
            return Base64.getDecoder().decode(encoded);
        } catch (IllegalArgumentException wrongCharacter) {
            throw notBase64(text, from);
        }
    }

    private static MalformedToken notBase64(String text, int from) {
        if (text.length() == from) {
            return new MalformedToken(Part.BASE64, from, Reason.ABSENT);
        }
        for (var i = from; i < text.length(); i++) {
            if (!isBase64(text.charAt(i))) {
                return new MalformedToken(Part.BASE64, i, Reason.WRONG_CHARACTER);
            }
        }
        var padding = text.indexOf('=', from);
        return padding < 0
                ? new MalformedToken(Part.BASE64, text.length(), Reason.TRUNCATED)
                : new MalformedToken(Part.BASE64, padding, Reason.WRONG_CHARACTER);
    }

    private static String version(String text) throws MalformedToken {
        for (var i = 0; i < VERSION_LENGTH; i++) {
            if (i == text.length()) {
                throw new MalformedToken(Part.VERSION, i, Reason.TRUNCATED);
            }
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                throw new MalformedToken(Part.VERSION, i, Reason.WRONG_CHARACTER);
            }
        }
        return text.substring(0, VERSION_LENGTH);
    }

    private static boolean isBase64(char character) {
        return (character >= 'A' && character <= 'Z')
                || (character >= 'a' && character <= 'z')
                || (character >= '/' && character <= '9')
                || character == '+'
                || character == '=';
    }

    /** A version that came before or after those known here. */
    record Unknown(String version) implements ReadToken {}
}
