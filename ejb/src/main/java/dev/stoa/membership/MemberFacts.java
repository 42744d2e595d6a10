// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.identity.Person;
import org.jspecify.annotations.Nullable;

/** What the table of members keeps of a person's own words, cut to what it takes. */
record MemberFacts(String name, @Nullable String email, String language) {

    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_LANGUAGE = 35;

    static MemberFacts of(Person person) {
        return new MemberFacts(
                cut(person.name(), LONGEST_NAME),
                person.email()
                        .filter(address -> address.length() <= LONGEST_EMAIL)
                        .orElse(null),
                cut(person.locale(), LONGEST_LANGUAGE));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
