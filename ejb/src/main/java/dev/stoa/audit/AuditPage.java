// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Some lines of a trail, newest first, and the last one of them if there are more. */
public record AuditPage(List<AuditLine> lines, Optional<UUID> next) {

    public AuditPage {
        lines = List.copyOf(lines);
    }

    /** @param found the lines wanted, and one more if there are more */
    static AuditPage of(List<AuditLine> found, int limit) {
        if (found.size() <= limit) {
            return new AuditPage(found, Optional.empty());
        }
        var lines = found.subList(0, limit);
        return new AuditPage(lines, Optional.of(lines.get(limit - 1).id()));
    }
}
