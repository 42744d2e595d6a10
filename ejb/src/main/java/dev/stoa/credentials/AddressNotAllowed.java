// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.Refusal;

/** The pair may not be used from where the request comes; only who has its secret is told. */
public class AddressNotAllowed extends Refusal {

    AddressNotAllowed(String address) {
        super("address-not-allowed", address);
    }
}
