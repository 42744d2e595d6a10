// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.Refusal;

/** The account has no such customer ID; one of another account is answered in the same way. */
public class CustomerKeyNotFound extends Refusal {

    public CustomerKeyNotFound() {
        super("customer-key-not-found");
    }
}
