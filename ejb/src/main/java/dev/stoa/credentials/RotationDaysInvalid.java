// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.Refusal;

/** A rotation is planned for a time that is too near, or too far away. */
public class RotationDaysInvalid extends Refusal {

    RotationDaysInvalid(int days) {
        super("rotation-days-invalid", days, Rotations.MOST_DAYS);
    }
}
