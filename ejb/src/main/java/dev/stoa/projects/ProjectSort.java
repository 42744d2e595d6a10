// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

/** In which order projects are listed. */
public enum ProjectSort {
    NEWEST,
    OLDEST,
    NAME,
    NAME_DESCENDING;

    boolean isByName() {
        return this == NAME || this == NAME_DESCENDING;
    }

    boolean isAscending() {
        return this == OLDEST || this == NAME;
    }
}
