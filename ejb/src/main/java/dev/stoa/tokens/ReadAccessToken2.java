// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.tokens.MalformedToken.Part;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * A token of version 007 as it came: what it says, and the bytes whose signature can be checked even where they go on
 * with a service that is unknown here.
 */
final class ReadAccessToken2 implements ReadToken {

    private final byte[] unpacked;
    private final byte[] signature;
    private final AccessToken2 content;

    private ReadAccessToken2(byte[] unpacked, byte[] signature, AccessToken2 content) {
        this.unpacked = unpacked;
        this.signature = signature;
        this.content = content;
    }

    /** Reads a text that begins with the version. */
    static ReadAccessToken2 of(String text) throws MalformedToken {
        var unpacked = TokenCompression.inflate(ReadToken.base64(text, VERSION_LENGTH));
        var in = new TokenReader(unpacked);
        var signature = in.block(TokenHmac.LENGTH, Part.SIGNATURE);
        return new ReadAccessToken2(unpacked, signature, AccessToken2.readBody(in));
    }

    AccessToken2 content() {
        return content;
    }

    /** Whether this certificate made the signature; takes as long for a wrong one. */
    boolean isSignedWith(String certificate) {
        var expected =
                AccessToken2.signature(certificate, content.issuedAt(), content.salt(), unpacked, unpacked.length);
        return MessageDigest.isEqual(expected, signature);
    }

    /** Two texts are the same token if these bytes are equal: encoders pack them differently. */
    boolean isSameAs(ReadAccessToken2 other) {
        return Arrays.equals(unpacked, other.unpacked);
    }
}
