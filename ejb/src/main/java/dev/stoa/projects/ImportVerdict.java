// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

/** What becomes of a project of another console. */
public enum ImportVerdict {

    /** It can be taken over. */
    NEW,

    /** It was taken over just now. */
    TAKEN_OVER,

    /** The account has it already. */
    PRESENT,
    NAME_INVALID,

    /** Another project of the account is called so. */
    NAME_TAKEN,
    APP_ID_INVALID,

    /** The App ID was a deleted project's, or somebody else has it here. */
    APP_ID_TAKEN,

    /** The account has as many projects as it may. */
    NO_ROOM
}
