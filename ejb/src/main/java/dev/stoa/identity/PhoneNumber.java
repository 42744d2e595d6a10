// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity;

import java.util.regex.Pattern;

/** A phone number as all the world writes it (E.164): a plus sign, the country, the number. */
public record PhoneNumber(String value) {

    private static final Pattern BETWEEN = Pattern.compile("[\\s().-]");
    private static final Pattern NUMBER = Pattern.compile("\\+[1-9][0-9]{6,14}");

    /** @throws PhoneNumberInvalid if it is none, or leaves out the country */
    public PhoneNumber {
        value = BETWEEN.matcher(value).replaceAll("");
        if (!NUMBER.matcher(value).matches()) {
            throw new PhoneNumberInvalid();
        }
    }
}
