// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tenancy;

/** Names one tenant; the first column of every key of its rows. */
public record TenantId(long value) {

    public TenantId {
        if (value <= 0) {
            throw new IllegalArgumentException("a tenant id is positive, not " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
