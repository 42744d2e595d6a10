// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity;

/**
 * A person whom the identity provider has just vouched for.
 *
 * @param subject the provider's id of the person; never changes
 * @param name the full name; empty if the person gave none
 * @param companyName the company the person named at sign-up; empty if none
 * @param locale the language the person chose, such as {@code en} or {@code zh-CN}; empty if unknown
 */
public record Person(String subject, String email, String name, String companyName, String locale) {

    public Person {
        if (subject.isBlank()) {
            throw new IllegalArgumentException("a person has a subject");
        }
    }

    @Override
    public String toString() {
        return "Person[" + subject + "]";
    }
}
