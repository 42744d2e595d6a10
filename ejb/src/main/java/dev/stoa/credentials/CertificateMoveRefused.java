// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.Refusal;

/** The state of the project's certificates does not admit the operation. */
public class CertificateMoveRefused extends Refusal {

    private final CertificateBlocker blocker;

    CertificateMoveRefused(CertificateBlocker blocker) {
        super(blocker.code());
        this.blocker = blocker;
    }

    public CertificateBlocker blocker() {
        return blocker;
    }
}
