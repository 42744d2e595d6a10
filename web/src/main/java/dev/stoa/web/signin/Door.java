// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

/** The two areas behind sign-in. Who may pass one may not pass the other; web.xml says so, too. */
enum Door {
    APP("/app/", "member"),
    STAFF("/staff/", "staff");

    private final String prefix;
    private final String role;

    Door(String prefix, String role) {
        this.prefix = prefix;
        this.role = role;
    }

    String prefix() {
        return prefix;
    }

    /** The role by which web.xml and the container know those who may pass. */
    String role() {
        return role;
    }
}
