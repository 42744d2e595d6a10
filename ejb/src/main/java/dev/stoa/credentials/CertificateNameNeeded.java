// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.Refusal;

/** The operation can't be undone and something hangs on it, so the project's name has to be typed; it was not. */
public class CertificateNameNeeded extends Refusal {

    /** @param name what has to be typed */
    CertificateNameNeeded(String name) {
        super("certificate-name-needed", name);
    }
}
