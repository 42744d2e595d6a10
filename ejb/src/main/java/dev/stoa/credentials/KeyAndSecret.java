// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

/** A customer ID with its secret, on its only way out. */
public record KeyAndSecret(CustomerId customerId, String secret) {

    /** Without the secret, which must not reach a log. */
    @Override
    public String toString() {
        return "secret of " + customerId;
    }
}
