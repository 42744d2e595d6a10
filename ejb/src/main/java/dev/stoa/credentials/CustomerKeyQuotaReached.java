// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.Refusal;

/** The account has as many customer IDs as it may. */
public class CustomerKeyQuotaReached extends Refusal {

    CustomerKeyQuotaReached(int limit) {
        super("customer-key-quota-reached", limit);
    }
}
