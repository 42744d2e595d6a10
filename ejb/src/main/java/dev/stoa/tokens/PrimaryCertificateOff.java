// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.Refusal;

/** The project's primary certificate is off, so nothing can be signed with it. */
public final class PrimaryCertificateOff extends Refusal {

    PrimaryCertificateOff() {
        super("primary-certificate-off");
    }
}
