// SPDX-License-Identifier: Apache-2.0
package dev.stoa.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.io.FileUtils;

/** Unpacks a server's distribution. */
public final class Unpacking {

    private Unpacking() {}

    /** Unpacks a zip whose entries all lie in one folder, without that folder. */
    public static void withoutTopFolder(Path zip, Path target) throws IOException {
        Files.createDirectories(target);
        try (var entries = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                unpack(entries, entry, target);
            }
        }
    }

    private static void unpack(ZipInputStream content, ZipEntry entry, Path target) throws IOException {
        var name = entry.getName().substring(entry.getName().indexOf('/') + 1);
        var file = target.resolve(name).normalize();
        if (!file.startsWith(target)) {
            throw new IOException(entry.getName() + " would leave " + target);
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        FileUtils.copyToFile(content, file.toFile());
        if (("/" + name).contains("/bin/") && !file.toFile().setExecutable(true)) {
            throw new IOException(file + " can't be made executable");
        }
    }
}
