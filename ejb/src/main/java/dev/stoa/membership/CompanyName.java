// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

/** What an account is called: something to read, of at most 255 characters. */
public record CompanyName(String value) {

    static final int LONGEST = 255;

    /** @throws CompanyNameInvalid if there is nothing to read, or too much */
    public CompanyName {
        value = value.strip();
        if (value.isEmpty() || value.length() > LONGEST || value.codePoints().anyMatch(Character::isISOControl)) {
            throw new CompanyNameInvalid();
        }
    }
}
