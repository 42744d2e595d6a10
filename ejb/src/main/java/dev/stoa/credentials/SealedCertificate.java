// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A certificate as it is stored: encrypted, with the name of the key that opens it. */
@Embeddable
class SealedCertificate {

    @Column(name = "key_id")
    private String keyId;

    private byte[] nonce;
    private byte[] ciphertext;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields.
    protected SealedCertificate() {}

    SealedCertificate(String keyId, byte[] nonce, byte[] ciphertext) {
        this.keyId = keyId;
        this.nonce = nonce.clone();
        this.ciphertext = ciphertext.clone();
    }

    String keyId() {
        return keyId;
    }

    byte[] nonce() {
        return nonce.clone();
    }

    byte[] ciphertext() {
        return ciphertext.clone();
    }
}
