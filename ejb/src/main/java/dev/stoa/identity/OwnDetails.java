// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity;

import java.util.List;
import java.util.Optional;

/**
 * What the identity provider knows of a person.
 *
 * @param locale the language of its pages and mails; empty if unknown
 */
public record OwnDetails(
        String name, Optional<Contact> email, Optional<Contact> phone, String locale, List<Consent> consents) {

    public OwnDetails {
        consents = List.copyOf(consents);
    }

    /** An address or a number, and whether the person has proved that it is his. */
    public record Contact(String value, boolean proven) {}

    @Override
    public String toString() {
        return "OwnDetails[hidden]";
    }
}
