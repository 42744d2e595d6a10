// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256, of which a token's signature takes up to three in a row; made anew for each token, it keeps no key. */
final class TokenHmac {

    static final int LENGTH = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final Mac mac;

    TokenHmac() {
        try {
            mac = Mac.getInstance(ALGORITHM);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, absent);
        }
    }

    byte[] of(byte[] key, byte[] message) {
        return of(key, message, 0, message.length);
    }

    byte[] of(byte[] key, byte[] bytes, int from, int length) {
        try {
            mac.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("every key fits " + ALGORITHM, unusable);
        }
        mac.update(bytes, from, length);
        return mac.doFinal();
    }
}
