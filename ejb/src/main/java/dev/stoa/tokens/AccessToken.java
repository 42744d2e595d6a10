// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.tokens.MalformedToken.Part;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;

/**
 * What the signed message of a token of version 006 says, for the SDKs that do not know 007. Channel and uid are not in
 * it: they go into the signature, and only their checksums into the token.
 *
 * @param salt random, 32 bits
 * @param timestamp seconds since 1970; builders differ in what they mean by it
 * @param privileges until when, in seconds since 1970
 */
record AccessToken(long salt, long timestamp, Privileges privileges) {

    static final String VERSION = "006";
    static final int APP_ID_END = VERSION.length() + HexId.LENGTH;

    /** Besides the privileges of {@link RtcService}: login to Signaling, whose user is the channel, with no uid. */
    static final int SIGNALING_LOGIN = 1000;

    /**
     * Builds the token.
     *
     * @param uid {@code ""} stands for uid 0
     * @throws IllegalArgumentException if an id is malformed or a number does not fit
     */
    String sign(String appId, String certificate, String channel, String uid) {
        HexId.require(appId, "the App ID");
        HexId.require(certificate, "the certificate");
        var message = new TokenWriter().u32(salt).u32(timestamp);
        privileges.write(message);
        var content = new TokenWriter()
                .block(signature(certificate, appId, new Holder(channel, uid), message.toBytes()))
                .u32(crc32(channel))
                .u32(crc32(uid))
                .block(message.toBytes());
        return VERSION + appId + Base64.getEncoder().encodeToString(content.toBytes());
    }

    static AccessToken readMessage(byte[] message) throws MalformedToken {
        var in = new TokenReader(message);
        var token = new AccessToken(in.u32(Part.SALT), in.u32(Part.ISSUED_AT), Privileges.read(in));
        in.requireEnd();
        return token;
    }

    static byte[] signature(String certificate, String appId, Holder holder, byte[] message) {
        var signed = new ByteArrayOutputStream();
        signed.writeBytes(appId.getBytes(StandardCharsets.US_ASCII));
        signed.writeBytes(holder.channel().getBytes(StandardCharsets.UTF_8));
        signed.writeBytes(holder.uid().getBytes(StandardCharsets.UTF_8));
        signed.writeBytes(message);
        return new TokenHmac().of(certificate.getBytes(StandardCharsets.US_ASCII), signed.toByteArray());
    }

    static long crc32(String text) {
        var crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }

    /** Who may use the token, and where. */
    record Holder(String channel, String uid) {}
}
