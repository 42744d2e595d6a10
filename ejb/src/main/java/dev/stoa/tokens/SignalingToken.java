// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.tokens.MalformedToken.Part;
import dev.stoa.tokens.MalformedToken.Reason;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A token of the first Signaling, which is read and never built any more: its signature is an MD5 digest.
 *
 * @param expires seconds since 1970
 * @param digest hexadecimal
 */
record SignalingToken(String appId, long expires, String digest) implements KnownToken {

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

    @Override
    public TokenVersion version() {
        return TokenVersion.SIGNALING;
    }

    @Override
    public List<InspectedService> services() {
        var login = new InspectedPrivilege(Optional.of(Privilege.SIGNALING_LOGIN), 1, expiresAt());
        return List.of(new InspectedService(ServiceType.SIGNALING, List.of(login), List.of(), List.of()));
    }

    @Override
    public Optional<Instant> issuedAt() {
        return Optional.empty();
    }

    @Override
    public Instant expiresAt() {
        return Instant.ofEpochSecond(expires);
    }

    @Override
    public boolean hidesItsHolder() {
        return true;
    }

    /** Nothing in the token tells another user from another certificate. */
    @Override
    public Optional<Finding> mismatch(Presented presented) {
        if (!presented.mayBeFor(ServiceType.SIGNALING)) {
            return Optional.of(new Finding(Verdict.SERVICE_DIFFERS));
        }
        return presented.uid().isPresent() ? Optional.empty() : Optional.of(new Finding(Verdict.CHANNEL_OR_UID_NEEDED));
    }

    @Override
    public List<InspectedService> fitting(Presented presented) {
        return presented.mayBeFor(ServiceType.SIGNALING) ? services() : List.of();
    }

    @Override
    public boolean isSignedWith(String certificate, Presented presented) {
        return presented
                .uid()
                .filter(account -> isSignedWith(certificate, account))
                .isPresent();
    }

    /** Whether this certificate made the signature, for this account; takes as long for a wrong one. */
    boolean isSignedWith(String certificate, String account) {
        var signed = account + appId + certificate + expires;
        return MessageDigest.isEqual(
                md5(signed.getBytes(StandardCharsets.UTF_8)), HexFormat.of().parseHex(digest));
    }

    /** The digest is the token's signature. */
    @Override
    public String toString() {
        return "SignalingToken[" + appId + ", " + expires + "]";
    }

    private static byte[] md5(byte[] bytes) {
        try {
            return MessageDigest.getInstance("MD5").digest(bytes);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every JDK has MD5", absent);
        }
    }
}
