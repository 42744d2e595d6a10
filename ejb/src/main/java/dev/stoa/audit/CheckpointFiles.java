// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import dev.stoa.tenancy.TenantId;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The checkpoints of one node: a file for each chain, {@code <month>/<tenant>}, that only its owner reads and that only
 * grows. Each line says state, number, hash and time, and is signed together with the name of its chain.
 *
 * @param directory made when it is first written to
 */
record CheckpointFiles(Path directory, CheckpointKey key) {

    static final String HELD = "held";
    static final String DROPPED = "dropped";

    private static final Set<OpenOption> APPEND = Set.of(
            StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND, StandardOpenOption.DSYNC);

    /** Adds a line; it begins a new one, should a crash have left the last one unfinished. */
    void append(Checkpoint checkpoint, Instant now) throws IOException {
        var file = file(checkpoint.tenant(), checkpoint.month());
        Files.createDirectories(
                file.getParent(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var words = String.join(
                " ",
                checkpoint.dropped() ? DROPPED : HELD,
                Long.toString(checkpoint.head().number()),
                checkpoint.head().hash().toString(),
                Long.toString(now.getEpochSecond()));
        var line = "\n" + words + " " + key.sign(name(checkpoint.tenant(), checkpoint.month()) + words) + "\n";
        try (var channel = FileChannel.open(
                file, APPEND, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)));
        }
    }

    /** What is written of a chain now; lines that are added later are not seen. */
    CheckpointReader read(TenantId tenant, YearMonth month) throws IOException {
        return new CheckpointReader(
                file(tenant, month), words -> key.hasSigned(name(tenant, month) + words.text(), words.signature()));
    }

    /** The months of which something is written for this tenant. */
    Set<YearMonth> months(TenantId tenant) throws IOException {
        var months = new TreeSet<YearMonth>();
        if (Files.isDirectory(directory)) {
            try (var children = Files.newDirectoryStream(directory, "????-??")) {
                for (var month : children) {
                    if (Files.exists(month.resolve(tenant.toString()))) {
                        months.add(YearMonth.parse(month.getFileName().toString()));
                    }
                }
            }
        }
        return months;
    }

    /** All of whom anything is written. */
    Set<TenantId> tenants() throws IOException {
        var tenants = new HashSet<TenantId>();
        if (Files.isDirectory(directory)) {
            try (var files = Files.walk(directory, 2)) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.matches("[1-9][0-9]{0,17}"))
                        .forEach(name -> tenants.add(new TenantId(Long.parseLong(name))));
            }
        }
        return tenants;
    }

    private Path file(TenantId tenant, YearMonth month) {
        return directory.resolve(month.toString()).resolve(tenant.toString());
    }

    private static String name(TenantId tenant, YearMonth month) {
        return "stoa-audit-checkpoint-1 " + tenant + " " + month + " ";
    }
}
