// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.profile;

import dev.stoa.Json;
import dev.stoa.audit.TrailLine;
import dev.stoa.profile.OwnCopy;
import jakarta.json.JsonStructure;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The ZIP file of what is kept of a person: one JSON file for each kind of data, and a text that explains them. The
 * trail, which may be long, goes out as it comes in; nothing else of it is held.
 */
class OwnArchive {

    private static final JsonWriterFactory PRETTY =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    private final ZipOutputStream zip;
    private final UnaryOperator<String> texts;

    OwnArchive(OutputStream target, UnaryOperator<String> texts) {
        this.zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
        this.texts = texts;
    }

    /** @param trail the lines after one of them, or the first ones */
    void write(OwnCopy copy, Instant now, Function<Optional<UUID>, List<TrailLine>> trail) throws IOException {
        begin("README.txt");
        zip.write(readme(now).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        for (var file : OwnCopyJson.files(copy).entrySet()) {
            write(file.getKey(), file.getValue());
        }
        begin("audit-entries.json");
        write(trail);
        zip.closeEntry();
        zip.finish();
    }

    private String readme(Instant now) {
        return texts.apply("profile.readme") + "\n\n" + now + "\n";
    }

    private void write(String name, JsonStructure content) throws IOException {
        begin(name);
        try (var writer = PRETTY.createWriter(unclosed())) {
            writer.write(content);
        }
        zip.closeEntry();
    }

    private void write(Function<Optional<UUID>, List<TrailLine>> trail) {
        try (var json = Json.createGenerator(unclosed())) {
            json.writeStartArray();
            var lines = trail.apply(Optional.empty());
            while (!lines.isEmpty()) {
                lines.forEach(line -> json.write(OwnCopyJson.line(line)));
                lines = trail.apply(Optional.of(lines.get(lines.size() - 1).id()));
            }
            json.writeEnd();
        }
    }

    private void begin(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
    }

    /** The writers of JSON close what they write to; a file within the archive ends otherwise. */
    private OutputStream unclosed() {
        return new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
    }
}
