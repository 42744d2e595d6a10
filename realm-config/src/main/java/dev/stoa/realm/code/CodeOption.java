// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.code;

/** What the page for a code may offer beside the code. */
public enum CodeOption {
    /** To go back and name another address. */
    OTHER_ADDRESS,

    /** To go on without a code, for now. */
    SKIP,

    /** Not to show the whole address: who looks at the page has not proven yet that it is his. */
    MASKED
}
