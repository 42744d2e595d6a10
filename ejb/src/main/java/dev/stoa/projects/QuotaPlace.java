// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import java.time.DateTimeException;
import java.time.Instant;

/** The place in the queue after which a page begins: the last request of the page before. */
public record QuotaPlace(Instant askedAt, QuotaRequestId last) {

    private static final String BETWEEN = "~";

    public String encode() {
        return askedAt + BETWEEN + last;
    }

    /**
     * Reads a place as a page sends it back.
     *
     * @throws QuotaRequestNotFound if no page has named it
     */
    public static QuotaPlace decode(String encoded) {
        var parts = encoded.split(BETWEEN, 2);
        try {
            return new QuotaPlace(Instant.parse(parts[0]), QuotaRequestId.parse(parts[parts.length - 1]));
        } catch (DateTimeException malformed) {
            throw new QuotaRequestNotFound();
        }
    }
}
