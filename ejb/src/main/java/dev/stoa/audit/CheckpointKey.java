// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The key that checkpoints are signed with (HMAC-SHA-256); who owns the database does not have it. */
record CheckpointKey(SecretKey key) {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern SETTING = Pattern.compile("[A-Za-z0-9+/]{43}=");

    /**
     * Reads the setting {@code stoa.audit.key}, base64 of 32 bytes.
     *
     * @throws IllegalArgumentException without the setting's value, which is secret
     */
    static CheckpointKey parse(String setting) {
        if (!SETTING.matcher(setting.strip()).matches()) {
            throw new IllegalArgumentException("stoa.audit.key is not base64 of 32 bytes");
        }
        return new CheckpointKey(new SecretKeySpec(Base64.getDecoder().decode(setting.strip()), ALGORITHM));
    }

    String sign(String words) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }

    boolean hasSigned(String words, String signature) {
        return MessageDigest.isEqual(
                sign(words).getBytes(StandardCharsets.US_ASCII), signature.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "CheckpointKey"; // never the key
    }
}
