// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryIT {

    @TempDir
    private Path directory;

    @Test
    void isForItsOwnerOnly() throws IOException {
        try (var data = DataDirectory.open(directory.resolve("data"))) {
            PlatformSecrets.in(data.resolve("secrets.properties"));

            assertThat(permissions(directory.resolve("data"))).isEqualTo("rwx------");
            assertThat(permissions(data.resolve("secrets.properties"))).isEqualTo("rw-------");
        }
    }

    @Test
    void keepsItsSecrets() throws IOException {
        var first = PlatformSecrets.in(directory.resolve("secrets.properties"));

        assertThat(PlatformSecrets.in(directory.resolve("secrets.properties"))).isEqualTo(first);
    }

    @Test
    void forgetsWhatWasStoredButNotWhatWasBuilt() throws IOException {
        Files.createDirectories(directory.resolve("postgresql/data"));
        Files.createDirectories(directory.resolve("keycloak/server"));

        try (var data = DataDirectory.open(directory)) {
            data.forget();
        }

        assertThat(directory.resolve("postgresql/data")).doesNotExist();
        assertThat(directory.resolve("keycloak/server")).exists();
    }

    @Test
    void saysWhichPortIsTaken() throws IOException {
        var free = PlatformSettings.Ports.free();
        try (var taken = new ServerSocket(free.inbox(), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> PortCheck.requireFree(free))
                    .isInstanceOf(PlatformRefused.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + " is used")
                    .hasMessageContaining("-Dstoa.port.inbox=");
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
