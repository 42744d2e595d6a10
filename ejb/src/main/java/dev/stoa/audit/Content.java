// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that an entry says, in the order and form in which its digest is taken (decision 53): each value as UTF-8 with
 * its length before it, and the length -1 where there is none.
 *
 * @param values tenant, id, microseconds since 1970, caller, kind, action, subject, refusal, changes, address, request
 */
record Content(UUID id, List<@Nullable String> values) {

    /** What to select, of the entry {@code e}, so that {@link #read} understands it. */
    static final String COLUMNS = """
            e.tenant_id::text, e.id::text, (extract(epoch from e.at) * 1000000)::bigint::text, e.caller, e.kind, e.action,
            e.subject, e.refusal, e.changes::text, e.address, e.request_id""";

    private static final String VERSION = "stoa-audit-entry-1";
    private static final int COLUMN_COUNT = 11;
    private static final int ID = 1;
    private static final int NOTHING = -1;

    /** Reads the columns from this one on; there is no such entry where the first is null. */
    static @Nullable Content read(ResultSet row, int first) throws SQLException {
        var values = new @Nullable String[COLUMN_COUNT];
        for (var column = 0; column < COLUMN_COUNT; column++) {
            values[column] = row.getString(first + column);
        }
        var id = values[ID];
        return id == null ? null : new Content(UUID.fromString(id), Arrays.asList(values));
    }

    Hash digest() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            write(out, VERSION);
            for (var value : values) {
                write(out, value);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Hash.of(bytes.toByteArray());
    }

    private static void write(DataOutputStream out, @Nullable String value) throws IOException {
        if (value == null) {
            out.writeInt(NOTHING);
        } else {
            var bytes = value.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }
}
