// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.commons.io.FileUtils;

/** The one directory in which the platform keeps everything; one launcher at a time may use it. */
final class DataDirectory implements Closeable {

    private static final long NEEDED_BYTES = 1_000_000_000;

    /** Where the console writes down how far the audit trails go. */
    static final String CHECKPOINTS = "checkpoints";

    /** What people have stored, in contrast to what was only unpacked or built. */
    private static final List<String> STORED =
            List.of("postgresql/data", "realm-imported.json", "secrets.properties", CHECKPOINTS);

    private final Path path;
    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static DataDirectory open(Path path) throws IOException {
        OwnerOnly.directory(path);
        var lock = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock.tryLock() == null) {
            lock.close();
            throw new PlatformRefused("Stoa already runs on " + path + "; stop it, or choose another -Dstoa.data=.");
        }
        return new DataDirectory(path, lock);
    }

    void requireSpace() throws IOException {
        var free = Files.getFileStore(path).getUsableSpace();
        if (free < NEEDED_BYTES) {
            throw new PlatformRefused("Only %d MB are free on the disk of %s; Stoa needs %d MB."
                    .formatted(free / 1_000_000, path, NEEDED_BYTES / 1_000_000));
        }
    }

    /** Throws away what earlier runs have stored. */
    void forget() throws IOException {
        for (var stored : STORED) {
            if (Files.exists(path.resolve(stored))) {
                FileUtils.forceDelete(path.resolve(stored).toFile());
            }
        }
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    Path directory(String name) throws IOException {
        return Files.createDirectories(path.resolve(name));
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
