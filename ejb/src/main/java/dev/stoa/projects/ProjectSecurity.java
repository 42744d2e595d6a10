// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

/** What lets a client into a project's channels. */
public enum ProjectSecurity {

    /** A token, and nothing else. */
    TOKEN,

    /** A token, or the App ID alone. */
    TOKEN_OR_APP_ID,

    /** The App ID alone: no certificate is on. */
    APP_ID;

    boolean hasNoCertificate() {
        return this != TOKEN;
    }

    boolean hasPrimaryOn() {
        return this != APP_ID;
    }
}
