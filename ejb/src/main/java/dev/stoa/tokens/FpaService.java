// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import java.util.List;

/** Logging in to the accelerated network; it names nobody. */
record FpaService(Privileges privileges) implements TokenService {

    @Override
    public ServiceType type() {
        return ServiceType.FPA;
    }

    @Override
    public List<ServiceField> fields() {
        return List.of();
    }

    @Override
    public void writePayload(TokenWriter out) {
        // Nothing comes after the privileges.
    }
}
