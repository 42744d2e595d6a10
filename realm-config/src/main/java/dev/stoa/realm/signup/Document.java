// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.signup;

/** A document that nobody signs up without accepting. */
enum Document {
    TERMS("terms", "consentTerms"),
    PRIVACY("privacy", "consentPrivacy"),
    ACCEPTABLE_USE("acceptableUse", "consentAcceptableUse");

    private final String field;
    private final String attribute;

    Document(String field, String attribute) {
        this.field = field;
        this.attribute = attribute;
    }

    /** Its box on the page, and the prefix of its settings. */
    String field() {
        return field;
    }

    /** The attribute of the user profile that keeps the consent. */
    String attribute() {
        return attribute;
    }
}
