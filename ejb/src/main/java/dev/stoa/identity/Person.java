// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity;

import java.util.Optional;

/**
 * A person whom the identity provider has just vouched for.
 *
 * @param subject the provider's id of the person; never changes
 * @param email none for who signed up by phone or by a third party and has not confirmed an address
 * @param name the full name; empty if the person gave none
 * @param companyName the company the person named at sign-up; empty if none
 * @param phone in E.164; a contact only, unless the provider says that it is verified
 * @param locale the language the person chose, such as {@code en} or {@code zh-CN}; empty if unknown
 */
public record Person(
        String subject,
        Optional<String> email,
        String name,
        String companyName,
        Optional<String> phone,
        String locale) {

    public Person {
        if (subject.isBlank()) {
            throw new IllegalArgumentException("a person has a subject");
        }
    }

    /** The same person, now known to be from this company. */
    public Person of(String company) {
        return new Person(subject, email, name, company, phone, locale);
    }

    @Override
    public String toString() {
        return "Person[" + subject + "]";
    }
}
