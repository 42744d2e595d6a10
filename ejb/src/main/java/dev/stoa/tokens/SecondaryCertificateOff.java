// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.Refusal;

/** The project has no secondary certificate that is on, so nothing can be signed with it. */
public final class SecondaryCertificateOff extends Refusal {

    SecondaryCertificateOff() {
        super("secondary-certificate-off");
    }
}
