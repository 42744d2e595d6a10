// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

/** What a role is called: something to read, of at most a hundred characters. */
public record RoleName(String value) {

    static final int LONGEST = 100;

    /** @throws RoleNameInvalid if there is nothing to read, or too much */
    public RoleName {
        value = value.strip();
        if (value.isEmpty() || value.length() > LONGEST || value.codePoints().anyMatch(Character::isISOControl)) {
            throw new RoleNameInvalid();
        }
    }
}
