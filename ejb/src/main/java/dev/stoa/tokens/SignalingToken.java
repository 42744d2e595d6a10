// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.tokens.MalformedToken.Part;
import dev.stoa.tokens.MalformedToken.Reason;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A token of the first Signaling, which is read and never built any more: its signature is an MD5 digest.
 *
 * @param expiresAt seconds since 1970
 * @param digest hexadecimal
 */
record SignalingToken(String appId, long expiresAt, String digest) implements ReadToken {

    static final String PREFIX = "1:";

    private static final int APP_ID_END = PREFIX.length() + HexId.LENGTH;
    private static final Pattern REST = Pattern.compile(":([0-9]{1,10}):([0-9a-fA-F]{32})");

    /** Reads a text that begins with the prefix. */
    static SignalingToken read(String text) throws MalformedToken {
        if (text.length() < APP_ID_END) {
            throw new MalformedToken(Part.APP_ID, PREFIX.length(), Reason.TRUNCATED);
        }
        var appId = text.substring(PREFIX.length(), APP_ID_END);
        if (!HexId.is(appId)) {
            throw new MalformedToken(Part.APP_ID, PREFIX.length(), Reason.WRONG_CHARACTER);
        }
        var rest = REST.matcher(text).region(APP_ID_END, text.length());
        if (!rest.matches()) {
            throw new MalformedToken(Part.EXPIRE, APP_ID_END, Reason.CORRUPT);
        }
        return new SignalingToken(appId, Long.parseLong(rest.group(1)), rest.group(2));
    }

    /** Whether this certificate made the signature, for this account; takes as long for a wrong one. */
    boolean isSignedWith(String certificate, String account) {
        var signed = account + appId + certificate + expiresAt;
        return MessageDigest.isEqual(
                md5(signed.getBytes(StandardCharsets.UTF_8)), HexFormat.of().parseHex(digest));
    }

    /** The digest is the token's signature. */
    @Override
    public String toString() {
        return "SignalingToken[" + appId + ", " + expiresAt + "]";
    }

    private static byte[] md5(byte[] bytes) {
        try {
            return MessageDigest.getInstance("MD5").digest(bytes);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every JDK has MD5", absent);
        }
    }
}
