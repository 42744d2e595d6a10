// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.Refusal;

/** The project has no primary certificate that is on. */
public class CertificateOff extends Refusal {

    CertificateOff() {
        super("certificate-off");
    }
}
