// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.audit;

import dev.stoa.audit.AuditLine;
import java.util.List;

/**
 * An entry in the words of its reader. They are found before the page is drawn: each one that a page finds for itself,
 * at every line, costs several times as much.
 *
 * @param time what the reader's clock showed
 * @param moment the same with the zone
 * @param byPerson the address of what this person did
 * @param refusal why not; empty for what was done
 * @param aboutObject the address of what was done to the same object; empty if it was done to none
 */
public record AuditRow(
        AuditLine line,
        String time,
        String moment,
        String person,
        String byPerson,
        String action,
        String refusal,
        List<Change> changes,
        String aboutObject,
        String kind,
        String tone) {

    /** A field before and after; what was not there is said so. */
    public record Change(String field, String before, String after) {}

    public AuditRow {
        changes = List.copyOf(changes);
    }

    public String object() {
        return line.subject().orElse("");
    }

    public String address() {
        return line.address().orElse("");
    }

    public String request() {
        return line.request().orElse("");
    }
}
