// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.audit;

import dev.stoa.Json;
import dev.stoa.audit.AuditLine;
import dev.stoa.audit.FieldChange;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a copy of a trail is written. */
enum AuditFormat {
    /** For a spreadsheet: with a byte order mark, lines end as RFC 4180 says, and no cell begins a formula. */
    CSV("text/csv;charset=UTF-8") {
        @Override
        String head() {
            return "\uFEFF"
                    + row(Stream.of(
                            "id", "at", "caller", "name", "kind", "action", "object", "refusal", "changes", "address",
                            "request"));
        }

        @Override
        String line(AuditLine line) {
            return row(Stream.of(
                    line.id().toString(),
                    line.at().toString(),
                    line.caller(),
                    line.name(),
                    line.kind().name(),
                    line.action(),
                    line.subject().orElse(""),
                    line.refusal().orElse(""),
                    line.changes().isEmpty() ? "" : changes(line).toString(),
                    line.address().orElse(""),
                    line.request().orElse("")));
        }
    },
    /** For a program: a JSON object a line. */
    NDJSON("application/x-ndjson") {
        @Override
        String head() {
            return "";
        }

        @Override
        String line(AuditLine line) {
            var object = Json.createObjectBuilder()
                    .add("id", line.id().toString())
                    .add("at", line.at().toString())
                    .add("caller", line.caller())
                    .add("kind", line.kind().name())
                    .add("action", line.action());
            add(object, "name", Optional.of(line.name()).filter(name -> !name.isEmpty()));
            add(object, "object", line.subject());
            add(object, "refusal", line.refusal());
            add(object, "address", line.address());
            add(object, "request", line.request());
            if (!line.changes().isEmpty()) {
                object.add("changes", changes(line));
            }
            return object.build() + "\n";
        }
    };

    /** What spreadsheets take for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r\n";

    private final String mediaType;

    AuditFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The format of this name, in whatever case. */
    static Optional<AuditFormat> named(@Nullable String name) {
        return Stream.of(values())
                .filter(format -> format.name().equalsIgnoreCase(name))
                .findFirst();
    }

    abstract String head();

    abstract String line(AuditLine line);

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    static String row(Stream<String> cells) {
        return cells.map(AuditFormat::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    static String cell(String text) {
        var harmless = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return harmless.matches("[^\",\r\n]*") ? harmless : "\"" + harmless.replace("\"", "\"\"") + "\"";
    }

    static JsonObject changes(AuditLine line) {
        var fields = Json.createObjectBuilder();
        line.changes().forEach(change -> fields.add(change.field(), values(change)));
        return fields.build();
    }

    private static JsonObjectBuilder values(FieldChange change) {
        var values = Json.createObjectBuilder();
        add(values, "before", change.before());
        add(values, "after", change.after());
        return values;
    }

    static void add(JsonObjectBuilder object, String name, Optional<String> value) {
        value.ifPresent(text -> object.add(name, text));
    }
}
