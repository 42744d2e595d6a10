// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.audit.AuditKind;
import dev.stoa.audit.AuditLine;
import dev.stoa.audit.FieldChange;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AuditFormatTest {

    private static final AuditLine LINE = new AuditLine(
            UUID.fromString("019a0000-0000-7000-8000-000000000001"),
            Instant.parse("2026-11-22T01:02:03Z"),
            "ada",
            "=HYPERLINK(\"http://evil\")",
            AuditKind.CHANGE,
            "Projects.create",
            Optional.of("project 1"),
            Optional.empty(),
            List.of(new FieldChange("project.name", Optional.empty(), Optional.of("Chess, \"new\""))),
            Optional.of("192.0.2.7"),
            Optional.empty());

    @Test
    void writesALineThatASpreadsheetTakesForText() {
        assertThat(AuditFormat.CSV.line(LINE))
                .isEqualTo("019a0000-0000-7000-8000-000000000001,2026-11-22T01:02:03Z,ada,"
                        + "\"'=HYPERLINK(\"\"http://evil\"\")\",CHANGE,Projects.create,project 1,,"
                        + "\"{\"\"project.name\"\":{\"\"after\"\":\"\"Chess, \\\"\"new\\\"\"\"\"}}\",192.0.2.7,\r\n");
    }

    @Test
    void writesAnObjectALine() {
        assertThat(AuditFormat.NDJSON.line(LINE))
                .isEqualTo(
                        "{\"id\":\"019a0000-0000-7000-8000-000000000001\",\"at\":\"2026-11-22T01:02:03Z\","
                                + "\"caller\":\"ada\",\"kind\":\"CHANGE\",\"action\":\"Projects.create\","
                                + "\"name\":\"=HYPERLINK(\\\"http://evil\\\")\",\"object\":\"project 1\","
                                + "\"address\":\"192.0.2.7\",\"changes\":{\"project.name\":{\"after\":\"Chess, \\\"new\\\"\"}}}\n");
    }

    @Property
    void noCellBeginsAFormulaOrEndsItsRow(@ForAll String text) {
        var cell = AuditFormat.cell(text);
        var plain = cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;

        assertThat(plain)
                .doesNotStartWith("=")
                .doesNotStartWith("+")
                .doesNotStartWith("-")
                .doesNotStartWith("@");
        assertThat(plain).isIn(text, "'" + text);
        assertThat(cell.startsWith("\"") || !cell.matches("(?s).*[\",\r\n].*")).isTrue();
    }

    @Test
    void knowsItsNames() {
        assertThat(AuditFormat.named("csv")).contains(AuditFormat.CSV);
        assertThat(AuditFormat.named("xls")).isEmpty();
        assertThat(AuditFormat.named(null)).isEmpty();
    }
}
