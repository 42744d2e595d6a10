// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

/** Why an operation on certificates is out of the question as things are. */
public enum CertificateBlocker {
    PRIMARY_ALREADY_ON("primary-certificate-already-on"),
    PRIMARY_OFF("primary-certificate-not-on"),
    PRIMARY_NEEDED("primary-certificate-needed"),
    PRIMARY_NEEDED_BY_SECONDARY("primary-certificate-needed-by-secondary"),
    SECONDARY_ALREADY_ON("secondary-certificate-already-on"),
    SECONDARY_OFF("secondary-certificate-not-on"),
    SECONDARY_ABSENT("secondary-certificate-absent"),
    SECONDARY_STILL_ON("secondary-certificate-still-on"),
    NO_CERTIFICATE_GONE("no-certificate-gone");

    private final String code;

    CertificateBlocker(String code) {
        this.code = code;
    }

    /** The code of the refusal. */
    public String code() {
        return code;
    }
}
