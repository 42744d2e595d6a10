// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

/** What can be done to the certificates of a project; {@link CertificateState} says when. */
public enum CertificateOperation {
    ENABLE_PRIMARY(0),

    /** Back to the App ID alone. */
    DISABLE_PRIMARY(1),

    /** A new value in the primary's place, which is on. */
    RESET_PRIMARY(2),

    /** The one that was disabled, or a new one. */
    ENABLE_SECONDARY(3),

    DISABLE_SECONDARY(4),

    /** The secondary becomes the primary, and the primary the secondary. */
    SWAP(5),

    DELETE_SECONDARY(6),

    /** From then on nobody joins with the App ID alone, for good. */
    REMOVE_NO_CERTIFICATE(7);

    private final int number;

    CertificateOperation(int number) {
        this.number = number;
    }

    /** By which a refusal's text names it. */
    public int number() {
        return number;
    }
}
