// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.tokens.AccessToken.Holder;
import dev.stoa.tokens.MalformedToken.Part;
import dev.stoa.tokens.MalformedToken.Reason;
import java.security.MessageDigest;

/** A token of version 006 as it came: what it says, and what is needed to check it against a channel and a uid. */
final class ReadAccessToken implements ReadToken {

    private final String appId;
    private final byte[] signature;
    private final long channelCrc;
    private final long uidCrc;
    private final byte[] message;
    private final AccessToken content;

    private ReadAccessToken(String appId, TokenReader in) throws MalformedToken {
        this.appId = appId;
        signature = in.block(TokenHmac.LENGTH, Part.SIGNATURE);
        channelCrc = in.u32(Part.CHECKSUM);
        uidCrc = in.u32(Part.CHECKSUM);
        message = in.block(Part.MESSAGE);
        in.requireEnd();
        content = AccessToken.readMessage(message);
    }

    /** Reads a text that begins with the version. */
    static ReadAccessToken of(String text) throws MalformedToken {
        if (text.length() < AccessToken.APP_ID_END) {
            throw new MalformedToken(Part.APP_ID, VERSION_LENGTH, Reason.TRUNCATED);
        }
        var appId = text.substring(VERSION_LENGTH, AccessToken.APP_ID_END);
        if (!HexId.is(appId)) {
            throw new MalformedToken(Part.APP_ID, VERSION_LENGTH, Reason.WRONG_CHARACTER);
        }
        return new ReadAccessToken(appId, new TokenReader(ReadToken.base64(text, AccessToken.APP_ID_END)));
    }

    String appId() {
        return appId;
    }

    AccessToken content() {
        return content;
    }

    /** Whether the token can be for this channel: its checksum is the same. */
    boolean isForChannel(String channel) {
        return AccessToken.crc32(channel) == channelCrc;
    }

    /** Whether the token can be for this uid: its checksum is the same. */
    boolean isForUid(String uid) {
        return AccessToken.crc32(uid) == uidCrc;
    }

    /** Whether this certificate made the signature, for this channel and uid; takes as long for a wrong one. */
    boolean isSignedWith(String certificate, Holder holder) {
        return MessageDigest.isEqual(AccessToken.signature(certificate, appId, holder, message), signature);
    }
}
