// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

/**
 * How a project may be joined.
 *
 * @param noCertificate with the App ID alone
 * @param primaryOn with a token that the primary certificate signed
 * @param secondary whether with one that the secondary certificate signed, too; there is none before the primary is on
 */
public record ProjectMode(boolean noCertificate, boolean primaryOn, SecondaryState secondary) {

    /** What a project begins with. */
    static ProjectMode of(AuthenticationMode created) {
        var open = created == AuthenticationMode.APP_ID;
        return new ProjectMode(open, !open, SecondaryState.ABSENT);
    }
}
