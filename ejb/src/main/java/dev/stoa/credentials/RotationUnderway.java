// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.Refusal;

/** The project's certificates are being rotated already. */
public class RotationUnderway extends Refusal {

    RotationUnderway() {
        super("rotation-underway");
    }
}
