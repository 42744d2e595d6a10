// SPDX-License-Identifier: Apache-2.0
package dev.stoa;

import jakarta.ejb.ApplicationException;

/** A party outside (Keycloak, a mail server) did not answer in time or answered with a fault; the caller decides. */
@ApplicationException(rollback = true, inherited = true)
public class Unavailable extends RuntimeException {

    private final String party;

    /** @param party who failed, in words for a log and a page: {@code "identity provider"} */
    public Unavailable(String party, Throwable cause) {
        super(party + " is unavailable", cause);
        this.party = party;
    }

    public Unavailable(String party, String what) {
        super(party + " is unavailable: " + what);
        this.party = party;
    }

    public String party() {
        return party;
    }
}
