// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.Refusal;

/** One of the lines is no address and no network, or there are too many of them. */
public class NetworksInvalid extends Refusal {

    /** @param line what can't be read; empty if all can, but they are too many */
    NetworksInvalid(String line, int number, int most) {
        super("networks-invalid", line, number, most);
    }
}
