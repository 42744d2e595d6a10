// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity;

import java.time.Instant;

/** That a person has accepted a version of a document. */
public record Consent(Document document, String version, Instant givenAt) {

    /** What everybody accepts before he is let in. */
    public enum Document {
        TERMS,
        PRIVACY,
        ACCEPTABLE_USE
    }
}
