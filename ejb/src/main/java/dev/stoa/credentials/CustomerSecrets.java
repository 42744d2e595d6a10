// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes customer IDs and secrets, and recognises a secret by what HMAC-SHA-256 makes of it under a key of the server. A
 * secret is random and long, so that nobody finds it by trying, and a slow hash would protect nothing.
 */
final class CustomerSecrets {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern SETTING = Pattern.compile("[A-Za-z0-9+/]{43}=");
    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** What no secret becomes; compared with where there is none, so that the answer takes as long. */
    private static final String NOBODYS = "0".repeat(64);

    /** With the key in it; each use has its own copy, which is made sooner than one is found and given the key. */
    private final Mac keyed;

    private CustomerSecrets(SecretKey key) {
        try {
            keyed = Mac.getInstance(ALGORITHM);
            keyed.init(key);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }

    /**
     * Reads the setting {@code stoa.customer-secrets.key}, base64 of 32 bytes.
     *
     * @throws IllegalArgumentException without the setting's value, which is secret
     */
    static CustomerSecrets parse(String setting) {
        if (!SETTING.matcher(setting.strip()).matches()) {
            throw new IllegalArgumentException("stoa.customer-secrets.key is not base64 of 32 bytes");
        }
        return new CustomerSecrets(new SecretKeySpec(Base64.getDecoder().decode(setting.strip()), ALGORITHM));
    }

    /** 32 hexadecimal characters that nobody can guess. */
    static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    String hash(String secret) {
        try {
            var mac = (Mac) keyed.clone();
            return HexFormat.of().formatHex(mac.doFinal(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("Java's own " + ALGORITHM + " can be copied", impossible);
        }
    }

    /** Takes the same time whether there is a secret to compare with or not, and wherever the two differ. */
    boolean isRight(String secret, Optional<String> hash) {
        var made = hash(secret).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(made, hash.orElse(NOBODYS).getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "CustomerSecrets"; // never the key
    }
}
