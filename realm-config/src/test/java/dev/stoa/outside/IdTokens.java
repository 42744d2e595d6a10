// SPDX-License-Identifier: Apache-2.0
package dev.stoa.outside;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Signs ID tokens with a key of this run, and shows its public half. */
final class IdTokens {

    private static final String KEY = "key-of-this-run";
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final KeyPair keys;

    IdTokens() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            this.keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has RSA", e);
        }
    }

    String sign(Map<String, Object> claims) {
        var head = Json.of(Map.of("alg", "RS256", "typ", "JWT", "kid", KEY));
        var content =
                encoded(head.getBytes(UTF_8)) + "." + encoded(Json.of(claims).getBytes(UTF_8));
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(content.getBytes(UTF_8));
            return content + "." + encoded(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA256withRSA", e);
        }
    }

    Map<String, Object> publicKeys() {
        var key = (RSAPublicKey) keys.getPublic();
        return Map.of(
                "keys",
                List.of(Map.of(
                        "kty",
                        "RSA",
                        "use",
                        "sig",
                        "alg",
                        "RS256",
                        "kid",
                        KEY,
                        "n",
                        unsigned(key.getModulus()),
                        "e",
                        unsigned(key.getPublicExponent()))));
    }

    /** The challenge that belongs to a verifier, by RFC 7636. */
    static String challenge(String verifier) {
        try {
            return encoded(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        var first = bytes[0] == 0 ? 1 : 0;
        return encoded(Arrays.copyOfRange(bytes, first, bytes.length));
    }

    private static String encoded(byte[] bytes) {
        return BASE64.encodeToString(bytes);
    }
}
