// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What finds an invitation: the SHA-256 of the secret in its link, in hex. The secret itself is in the mail and is kept
 * nowhere.
 */
public record InvitationKey(String hash) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int LONGEST_SECRET = 200;

    public InvitationKey {
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in hex");
        }
    }

    /** The key of a link's secret; empty for what can't be one. */
    public static Optional<InvitationKey> ofSecret(String secret) {
        return Optional.of(secret)
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST_SECRET)
                .map(text -> new InvitationKey(HexFormat.of().formatHex(sha256(text))));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "InvitationKey[hidden]";
    }
}
