// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import jakarta.persistence.Query;
import java.util.List;
import java.util.stream.Stream;

/** The rows of a native query with more than one column. */
final class Rows {

    private Rows() {}

    static Stream<Object[]> of(Query query) {
        return ((List<?>) query.getResultList()).stream().map(Object[].class::cast);
    }
}
