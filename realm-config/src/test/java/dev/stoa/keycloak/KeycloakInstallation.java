// SPDX-License-Identifier: Apache-2.0
package dev.stoa.keycloak;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.FileUtils;

/**
 * Keycloak unpacked and built under a work directory. Building takes half a minute, so it is done once and then again
 * only when the distribution, a provider or an option has changed.
 */
public final class KeycloakInstallation {

    /** Options that Keycloak only takes when it is built. */
    private static final List<String> BUILD_OPTIONS =
            List.of("--db=postgres", "--health-enabled=true", "--metrics-enabled=true");

    private static final int LONGEST_BUILD_MINUTES = 5;

    private final Path directory;

    private KeycloakInstallation(Path directory) {
        this.directory = directory;
    }

    /** Hands out the built installation in this directory; another process that prepares the same one is waited for. */
    public static KeycloakInstallation prepare(Path distribution, Path directory, List<Path> providers)
            throws IOException {
        Files.createDirectories(directory);
        var installation = new KeycloakInstallation(directory);
        try (var channel =
                FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock(); // until the channel is closed
            installation.bringUpToDate(distribution, providers);
        }
        return installation;
    }

    /** Whether {@link #prepare} will have nothing to do. */
    public static boolean isPrepared(Path distribution, Path directory, List<Path> providers) throws IOException {
        return new KeycloakInstallation(directory).isBuiltFrom(fingerprint(distribution, providers));
    }

    private boolean isBuiltFrom(String wanted) throws IOException {
        var marker = directory.resolve("built-from");
        return Files.exists(marker) && Files.readString(marker).equals(wanted);
    }

    Path home() {
        return directory.resolve("server");
    }

    private void bringUpToDate(Path distribution, List<Path> providers) throws IOException {
        var marker = directory.resolve("built-from");
        var wanted = fingerprint(distribution, providers);
        if (isBuiltFrom(wanted)) {
            return;
        }
        Files.deleteIfExists(marker);
        var unpacked = directory.resolve("unpacked-from");
        var version = distribution.getFileName().toString();
        if (!Files.exists(unpacked) || !Files.readString(unpacked).equals(version)) {
            FileUtils.deleteDirectory(home().toFile());
            Unpacking.withoutTopFolder(distribution, home());
            Files.writeString(unpacked, version);
        }
        install(providers);
        build();
        Files.writeString(marker, wanted);
    }

    private void install(List<Path> providers) throws IOException {
        var folder = home().resolve("providers");
        FileUtils.cleanDirectory(folder.toFile());
        for (var provider : providers) {
            // With its time: an optimized start refuses a provider that looks newer than the build.
            Files.copy(provider, folder.resolve(provider.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private void build() throws IOException {
        var log = directory.resolve("build.log");
        var command = new KeycloakCommand(this).of("build", BUILD_OPTIONS);
        var process =
                command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            if (!process.waitFor(LONGEST_BUILD_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IOException("Keycloak could not be built:\n" + LogTail.of(log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while Keycloak was built", e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static String fingerprint(Path distribution, List<Path> providers) throws IOException {
        var digest = sha256();
        digest.update(distribution.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        digest.update(String.join(" ", BUILD_OPTIONS).getBytes(StandardCharsets.UTF_8));
        for (var provider : providers) {
            digest.update(Files.readAllBytes(provider));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
