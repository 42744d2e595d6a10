// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** The realm's text, taken out of realm-config's jar for Keycloak to import. */
record RealmFile(Path path) {

    private static final String ENTRY = "realm/stoa-realm.json";

    static RealmFile from(Path jar, Path target) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            var entry = zip.getEntry(ENTRY);
            if (entry == null) {
                throw new IOException(ENTRY + " is not in " + jar);
            }
            try (var content = zip.getInputStream(entry)) {
                Files.write(target, content.readAllBytes());
            }
        }
        return new RealmFile(target);
    }

    /**
     * Whether the realm was imported from another text than this one: Keycloak imports a realm only once. Remembers the
     * text when it is the first.
     */
    boolean differsFromImported(Path imported) throws IOException {
        if (Files.exists(imported)) {
            return Files.mismatch(imported, path) >= 0;
        }
        Files.copy(path, imported);
        return false;
    }
}
