// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

/** Logging in to the accelerated network; it names nobody. */
record FpaService(Privileges privileges) implements TokenService {

    @Override
    public ServiceType type() {
        return ServiceType.FPA;
    }

    @Override
    public void writePayload(TokenWriter out) {
        // Nothing comes after the privileges.
    }
}
