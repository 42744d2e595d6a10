// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.Refusal;

/** The secret was downloaded before, and nobody has it any more but whoever did. */
public class CustomerSecretTaken extends Refusal {

    CustomerSecretTaken() {
        super("customer-secret-taken");
    }
}
