// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.consent;

/** A document that nobody uses Stoa without accepting. */
public enum Document {
    TERMS("terms", "consentTerms", "stoa.terms"),
    PRIVACY("privacy", "consentPrivacy", "stoa.privacy"),
    ACCEPTABLE_USE("acceptableUse", "consentAcceptableUse", "stoa.acceptable-use");

    private final String field;
    private final String attribute;
    private final String setting;

    Document(String field, String attribute, String setting) {
        this.field = field;
        this.attribute = attribute;
        this.setting = setting;
    }

    /** Its box on the pages. */
    public String field() {
        return field;
    }

    /** The attribute of the user profile that keeps the consent. */
    public String attribute() {
        return attribute;
    }

    /** The realm's attribute that names the edition in force. */
    public String versionSetting() {
        return setting + ".version";
    }

    /** The realm's attribute that says where the edition in force can be read. */
    public String urlSetting() {
        return setting + ".url";
    }
}
