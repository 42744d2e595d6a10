// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.signup;

import java.time.Instant;

/** That a person accepted one edition of a document, and when. */
record Consent(Document document, String version, Instant acceptedAt) {

    /** As the user's attribute keeps it: {@code 2026-11-01 2026-11-21T18:30:00Z}. */
    String asAttribute() {
        return version + " " + acceptedAt;
    }

    static Consent ofAttribute(Document document, String attribute) {
        var space = attribute.lastIndexOf(' ');
        return new Consent(document, attribute.substring(0, space), Instant.parse(attribute.substring(space + 1)));
    }
}
