// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

/** Where the request of an account for more projects stands. */
public enum QuotaRequestState {

    /** Nobody of the staff has taken it up. */
    WAITING,

    /** One of the staff has proposed a limit; another one decides. */
    PROPOSED,
    GRANTED,
    DECLINED,

    /** The account no longer asks for it. */
    WITHDRAWN;

    /** Whether something can still become of it. */
    public boolean isOpen() {
        return this == WAITING || this == PROPOSED;
    }
}
