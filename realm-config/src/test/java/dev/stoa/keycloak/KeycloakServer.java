// SPDX-License-Identifier: Apache-2.0
package dev.stoa.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/** A running Keycloak on 127.0.0.1, ready to answer; closing it ends it. */
public final class KeycloakServer implements AutoCloseable {

    public static final String ADMIN = "admin";

    private static final Duration LONGEST_START = Duration.ofMinutes(8);
    private static final int LONGEST_STOP_SECONDS = 20;
    private static final int BETWEEN_LOOKS_MILLIS = 200;

    private final Process process;
    private final int port;
    private final URI readiness;
    private final Path log;
    private final KeycloakAdmin admin;

    private KeycloakServer(Process process, int port, int managementPort, KeycloakSettings settings) {
        this.process = process;
        this.port = port;
        this.readiness = URI.create("http://127.0.0.1:" + managementPort + "/health/ready");
        this.log = settings.log();
        this.admin = new KeycloakAdmin(url(), ADMIN, settings.adminPassword());
    }

    /** Starts the built server and returns when it is ready. */
    public static KeycloakServer start(KeycloakInstallation installation, KeycloakSettings settings)
            throws IOException {
        var server = launch(installation, settings);
        server.awaitReady();
        return server;
    }

    /** Starts the built server and returns at once. */
    public static KeycloakServer launch(KeycloakInstallation installation, KeycloakSettings settings)
            throws IOException {
        offer(settings.realm(), installation.home().resolve("data/import"));
        var port = settings.port() == 0 ? FreePort.next() : settings.port();
        var managementPort = FreePort.next();
        var command = new KeycloakCommand(installation).of("start", options(settings, port, managementPort));
        var environment = command.environment();
        environment.put("KC_DB_USERNAME", settings.database().user());
        environment.put("KC_DB_PASSWORD", settings.database().password());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", settings.adminPassword());
        environment.putAll(settings.environment());
        var process = command.redirectErrorStream(true)
                .redirectOutput(settings.log().toFile())
                .start();
        return new KeycloakServer(process, port, managementPort, settings);
    }

    private static List<String> options(KeycloakSettings settings, int port, int managementPort) {
        var options = new ArrayList<>(List.of(
                "--optimized",
                // Without it Keycloak looks for others of its kind, on every address that the machine has.
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-host=127.0.0.1",
                "--http-management-port=" + managementPort,
                "--hostname=" + url(port),
                "--db-url=" + settings.database().url(),
                "--db-pool-initial-size=1",
                "--db-pool-max-size=20"));
        if (settings.realm().isPresent()) {
            options.add("--import-realm");
        }
        return options;
    }

    private static void offer(Optional<Path> realm, Path folder) throws IOException {
        Files.createDirectories(folder);
        FileUtils.cleanDirectory(folder.toFile());
        if (realm.isPresent()) {
            Files.copy(realm.get(), folder.resolve("realm.json"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Returns when it answers; when it does not in time, it is ended. */
    public void awaitReady() throws IOException {
        var client = HttpClient.newHttpClient();
        var request =
                HttpRequest.newBuilder(readiness).timeout(Duration.ofSeconds(5)).build();
        var deadline = Instant.now().plus(LONGEST_START);
        try {
            while (!answers(client, request)) {
                if (process.waitFor(BETWEEN_LOOKS_MILLIS, TimeUnit.MILLISECONDS)
                        || Instant.now().isAfter(deadline)) {
                    close();
                    throw new IOException("Keycloak did not start:\n" + LogTail.of(log));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
            throw new IOException("interrupted while Keycloak started", e);
        }
    }

    private static boolean answers(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // nobody listens yet
        }
    }

    public String url() {
        return url(port);
    }

    /** Its name, and not its number: browsers know passkeys for names only. */
    public static String url(int port) {
        return "http://localhost:" + port;
    }

    public int port() {
        return port;
    }

    public KeycloakAdmin admin() {
        return admin;
    }

    /** A new access token of the master realm's administrator. */
    public String adminToken() throws IOException {
        return admin.token();
    }

    /** The Java process itself, which is not the one that was started: that is Keycloak's shell script. */
    public ProcessHandle process() {
        return process.descendants().findFirst().orElse(process.toHandle());
    }

    /** All that was started: the script and, once it is there, the Java process. */
    public List<ProcessHandle> processes() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
    }

    @Override
    public void close() {
        var all = process.descendants().toList();
        process.destroy();
        try {
            process.waitFor(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        all.forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
