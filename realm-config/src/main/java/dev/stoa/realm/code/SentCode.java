// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.code;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** A code on its way: everything but the code itself. */
record SentCode(String id, String seal, Instant sentAt, Instant expiresAt) {

    private static final String ID = "id";
    private static final String SEAL = "seal";
    private static final String SENT_AT = "sentAt";
    private static final String EXPIRES_AT = "expiresAt";

    boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** How long nobody gets another one yet; zero or less when he may. */
    Duration pauseLeft(Duration pause, Instant now) {
        return Duration.between(now, sentAt.plus(pause));
    }

    Map<String, String> asNotes() {
        return Map.of(ID, id, SEAL, seal, SENT_AT, sentAt.toString(), EXPIRES_AT, expiresAt.toString());
    }

    static SentCode ofNotes(Map<String, String> notes) {
        return new SentCode(
                notes.getOrDefault(ID, ""),
                notes.getOrDefault(SEAL, ""),
                Instant.parse(notes.getOrDefault(SENT_AT, "")),
                Instant.parse(notes.getOrDefault(EXPIRES_AT, "")));
    }
}
