// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** Encrypts certificates with AES-GCM under the server's keys, and opens them again. */
final class CertificateSeal {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final CertificateKeys keys;

    CertificateSeal(CertificateKeys keys) {
        this.keys = keys;
    }

    /** The name of the key that encrypts. */
    String currentKey() {
        return keys.currentId();
    }

    /** The same secret under the current key; empty if the old key is not known, or if it does not open. */
    Optional<SealedCertificate> sealAnew(SealedCertificate old, CertificatePlace place) {
        if (!keys.knows(old.keyId())) {
            return Optional.empty();
        }
        try {
            var plain = crypt(Cipher.DECRYPT_MODE, keys.named(old.keyId()), old.nonce(), place, old.ciphertext());
            return Optional.of(seal(new String(plain, StandardCharsets.US_ASCII), place));
        } catch (AEADBadTagException altered) {
            return Optional.empty();
        } catch (GeneralSecurityException failed) {
            throw failure(place, failed);
        }
    }

    SealedCertificate seal(String certificate, CertificatePlace place) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        var plain = certificate.getBytes(StandardCharsets.US_ASCII);
        var sealed = run(Cipher.ENCRYPT_MODE, keys.current(), nonce, place, plain);
        return new SealedCertificate(keys.currentId(), nonce, sealed);
    }

    /** @throws IllegalStateException if the key is not known, or if this is not what was sealed for the place */
    String open(SealedCertificate sealed, CertificatePlace place) {
        var key = keys.named(sealed.keyId());
        var plain = run(Cipher.DECRYPT_MODE, key, sealed.nonce(), place, sealed.ciphertext());
        return new String(plain, StandardCharsets.US_ASCII);
    }

    private static byte[] run(int mode, SecretKey key, byte[] nonce, CertificatePlace place, byte[] input) {
        try {
            return crypt(mode, key, nonce, place, input);
        } catch (GeneralSecurityException failed) {
            throw failure(place, failed);
        }
    }

    private static byte[] crypt(int mode, SecretKey key, byte[] nonce, CertificatePlace place, byte[] input)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.associatedData());
        return cipher.doFinal(input);
    }

    private static IllegalStateException failure(CertificatePlace place, GeneralSecurityException cause) {
        return new IllegalStateException("the certificate at " + place + " can't be sealed or opened", cause);
    }
}
