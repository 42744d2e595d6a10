// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm;

/** How a code goes to a person, and how that is said. */
enum Way {
    MAIL("address", "mail"),
    TEXT_MESSAGE("number", "text message");

    private final String to;
    private final String message;

    Way(String to, String message) {
        this.to = to;
        this.message = message;
    }

    String to() {
        return to;
    }

    String message() {
        return message;
    }

    /** Where nobody was reached yet. */
    String someAddress() {
        return this == MAIL ? SignUpPages.someAddress() : SignUpPages.someNumber();
    }
}
