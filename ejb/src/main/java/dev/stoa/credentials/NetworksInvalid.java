// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.Refusal;

/** One of the words is no address and no network. */
public class NetworksInvalid extends Refusal {

    NetworksInvalid(String word) {
        super("networks-invalid", word);
    }
}
