// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.code;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * Makes codes and recognises them again from a keyed hash alone.
 *
 * <p>The hash binds a code to one sending and one holder - a browser, and what it is for -, so it is worth nothing
 * anywhere else. A plain hash would not hide six digits: trying all of them takes a second.
 */
final class CodeSeal {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODES = 1_000_000;
    private static final String NO_CODE = "none";

    private final SecretKey key;

    CodeSeal(SecretKey key) {
        this.key = key;
    }

    static String newCode() {
        return "%06d".formatted(RANDOM.nextInt(CODES));
    }

    static String newId() {
        return UUID.randomUUID().toString();
    }

    String seal(String holder, String codeId, String code) {
        return Base64.getEncoder().encodeToString(mac(holder + "|" + codeId + "|" + code));
    }

    /** A seal that no typed code fits, for an address that got none. */
    String sealNothing(String holder, String codeId) {
        return seal(holder, codeId, NO_CODE);
    }

    /** Compares in a time that does not depend on where the two differ. */
    boolean fits(String seal, String holder, String codeId, String code) {
        return MessageDigest.isEqual(
                seal.getBytes(UTF_8), seal(holder, codeId, code).getBytes(UTF_8));
    }

    private byte[] mac(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(("stoa-code|" + text).getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }
}
