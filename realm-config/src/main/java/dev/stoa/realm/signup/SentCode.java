// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.signup;

import java.time.Duration;
import java.time.Instant;

/** A code on its way: everything but the code itself. */
record SentCode(String id, String seal, String address, Instant sentAt, Instant expiresAt) {

    boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** How long nobody gets another one yet; zero or less when he may. */
    Duration pauseLeft(Duration pause, Instant now) {
        return Duration.between(now, sentAt.plus(pause));
    }

    String asNote() {
        return String.join(" ", id, seal, address, sentAt.toString(), expiresAt.toString());
    }

    static SentCode ofNote(String note) {
        var parts = note.split(" ", -1);
        return new SentCode(parts[0], parts[1], parts[2], Instant.parse(parts[3]), Instant.parse(parts[4]));
    }
}
