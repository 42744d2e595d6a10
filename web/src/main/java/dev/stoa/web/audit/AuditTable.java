// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.audit;

import dev.stoa.audit.AuditPage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A page of a trail with its filters, and the addresses of the pages beside it. */
public record AuditTable(String page, AuditFilter filter, AuditPage shown, List<AuditRow> rows) {

    public AuditTable {
        rows = List.copyOf(rows);
    }

    static AuditTable empty() {
        return new AuditTable(
                "", AuditFilter.of(Map.of(), null), new AuditPage(List.of(), Optional.empty()), List.of());
    }

    public boolean isFiltered() {
        return filter.filters();
    }

    /** What a filter is set to; empty for no such filter. */
    public String value(String name) {
        return filter.value(name);
    }

    /** The address with one filter set to this. */
    public String only(String name, String value) {
        return filter.with(name, value).path(page);
    }

    /** The address without a filter. */
    public String getBare() {
        return page;
    }

    /** The address of the next page; empty on the last one. */
    public String getNext() {
        return shown.next().map(last -> filter.next(last).path(page)).orElse("");
    }

    /** The address of the page before; empty on the first one. */
    public String getPrevious() {
        return filter.trail().isEmpty() ? "" : filter.previous().path(page);
    }

    /** The filters by the names that the address gives them. */
    public Map<String, String> getTexts() {
        return filter.texts();
    }
}
