// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import java.util.Base64;

/** Bytes as the text of a token of version 007, and back. */
final class Packed {

    private Packed() {}

    static String text(byte[] bytes) {
        var packed = TokenCompression.deflate(bytes, bytes.length);
        return AccessToken2.VERSION + Base64.getEncoder().encodeToString(packed);
    }

    static byte[] bytes(String text) throws MalformedToken {
        return TokenCompression.inflate(ReadToken.base64(text, ReadToken.VERSION_LENGTH));
    }
}
