// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/** The rows of a native query with more than one column. */
final class Rows {

    private Rows() {}

    static Instant moment(Object column) {
        return column instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) column).toInstant();
    }

    static Stream<Object[]> of(Query query) {
        return ((List<?>) query.getResultList()).stream().map(Object[].class::cast);
    }
}
