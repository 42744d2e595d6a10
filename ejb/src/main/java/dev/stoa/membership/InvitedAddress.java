// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import java.util.Locale;
import java.util.regex.Pattern;

/** The e-mail address of somebody who is invited, in small letters: nobody has two that differ in case only. */
public record InvitedAddress(String value) {

    static final int LONGEST = 254;

    /** Something, one at sign, a domain with a dot; whether anybody reads it, only a mail can tell. */
    private static final Pattern FORM =
            Pattern.compile("[^\\s@<>\",;:()\\[\\]\\\\\\p{Cntrl}]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");

    private static final Pattern DOMAIN = Pattern.compile("[\\p{L}\\p{N}.-]+");

    /** @throws InvitedAddressInvalid if it is none */
    public InvitedAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > LONGEST
                || !FORM.matcher(value).matches()
                || !DOMAIN.matcher(value.substring(value.indexOf('@') + 1)).matches()) {
            throw new InvitedAddressInvalid();
        }
    }

    boolean is(String address) {
        return value.equals(address.strip().toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return "InvitedAddress[hidden]";
    }
}
