// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.Refusal;

/** A pair may be used from so many networks and no more. */
public class TooManyNetworks extends Refusal {

    TooManyNetworks(int number, int most) {
        super("too-many-networks", number, most);
    }
}
