// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity;

/** What a person is called: something to read, of at most a hundred characters. */
public record PersonName(String value) {

    static final int LONGEST = 100;

    /** @throws PersonNameInvalid if there is nothing to read, or too much */
    public PersonName {
        value = value.strip();
        if (value.isEmpty() || value.codePointCount(0, value.length()) > LONGEST || hasControls(value)) {
            throw new PersonNameInvalid();
        }
    }

    private static boolean hasControls(String text) {
        return text.codePoints().anyMatch(Character::isISOControl);
    }
}
