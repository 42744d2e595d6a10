// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.audit.AuditKind;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuditFilterTest {

    private static final String PAGE = "/app/account/audit";
    private static final UUID LAST = UUID.fromString("019a0000-0000-7000-8000-000000000001");

    @Test
    void readsDaysWhereTheReaderIs() {
        var search = AuditFilter.of(Map.of("from", "2026-11-20", "to", "2026-11-21"), null)
                .search(ZoneId.of("Asia/Shanghai"));

        assertThat(search.from()).contains(Instant.parse("2026-11-19T16:00:00Z"));
        assertThat(search.before()).contains(Instant.parse("2026-11-21T16:00:00Z"));
    }

    @Test
    void leavesOutWhatItDoesNotUnderstand() {
        var filter = AuditFilter.of(Map.of("from", "yesterday", "kind", "ODD", "person", " "), "no-id");
        var search = filter.search(ZoneId.of("UTC"));

        assertThat(search.from()).isEmpty();
        assertThat(search.kind()).isEmpty();
        assertThat(search.caller()).isEmpty();
        assertThat(filter.after()).isEmpty();
    }

    @Test
    void isTheSameAfterItsAddress() {
        var filter = AuditFilter.of(Map.of("kind", "REFUSAL", "object", "project 7"), null)
                .next(LAST);

        assertThat(filter.path(PAGE)).isEqualTo(PAGE + "?object=project+7&kind=REFUSAL&page=" + LAST);
        assertThat(filter.search(ZoneId.of("UTC")).kind()).contains(AuditKind.REFUSAL);
        assertThat(filter.after()).contains(LAST);
        assertThat(filter.previous().path(PAGE)).isEqualTo(PAGE + "?object=project+7&kind=REFUSAL");
    }

    @Test
    void beginsAnewWithAnotherFilter() {
        var filter = AuditFilter.of(Map.of("kind", "REFUSAL"), LAST.toString());

        assertThat(filter.with("person", "ada").path(PAGE)).isEqualTo(PAGE + "?kind=REFUSAL&person=ada");
        assertThat(filter.with("kind", "").path(PAGE)).isEqualTo(PAGE);
    }
}
