// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

import dev.stoa.keycloak.LogTail;
import dev.stoa.system.PlatformSettings.Compilers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Payara Micro with the console's WAR in a process of its own, on 127.0.0.1 only. */
final class ConsoleServer implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(8);
    private static final int LONGEST_STOP_SECONDS = 20;
    private static final int BETWEEN_LOOKS_MILLIS = 200;

    private static final String COMPRESSED =
            "text/html,text/css,text/javascript,application/javascript,text/xml,image/svg+xml";

    private static final List<String> JAVA_OPTIONS = List.of(
            "-Xms64m",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            // Without it the grid's socket listens on all addresses, whatever its interface is.
            "-Dhazelcast.socket.bind.any=false");

    private static final String FIRST_COMPILER = "-XX:TieredStopAtLevel=1";

    private final Process process;
    private final int port;
    private final Path log;

    private ConsoleServer(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Starts the process and returns at once. */
    static ConsoleServer launch(
            PlatformFiles files, DataDirectory data, int port, Map<String, String> environment, Compilers compilers)
            throws IOException {
        var root = data.directory("console");
        var log = data.directory("logs").resolve("console.log");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JAVA_OPTIONS);
        if (compilers == Compilers.FIRST) {
            command.add(FIRST_COMPILER);
        }
        command.addAll(List.of("-Djava.io.tmpdir=" + data.directory("console/tmp")));
        command.addAll(List.of("-jar", files.payaraMicro().toString()));
        command.addAll(List.of(
                "--rootDir",
                root.toString(),
                "--unpackDir",
                root.resolve("unpacked").toString()));
        command.addAll(
                List.of("--nocluster", "--prebootcommandfile", preboot(root).toString()));
        command.addAll(List.of("--port", Integer.toString(port)));
        command.addAll(List.of("--deploy", files.war().toString(), "--contextroot", "/"));
        var builder = new ProcessBuilder(command).directory(root.toFile());
        builder.environment().putAll(environment);
        var process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        return new ConsoleServer(process, port, log);
    }

    /**
     * The server listens on every address, and so does its data grid, unless it is told before it boots; and it knows
     * SameSite for all cookies of a listener only, not for those of an application. A DELETE of the compatible API has
     * a body, which it would refuse.
     */
    private static Path preboot(Path root) throws IOException {
        var network = "configs.config.server-config.network-config.";
        var listener = network + "network-listeners.network-listener.http-listener";
        var http = network + "protocols.protocol.http-listener.http";
        return Files.writeString(root.resolve("preboot"), """
                set %s.address=127.0.0.1
                set %s.compression=on
                set %s.compressable-mime-type=%s
                set %s.cookie-same-site-enabled=true
                set %s.cookie-same-site-value=Lax
                set %s.allow-payload-for-undefined-http-methods=true
                set hazelcast-runtime-configuration.interface=127.0.0.1
                set hazelcast-runtime-configuration.start-port=%d
                """.formatted(
                        listener, http, http, COMPRESSED, http, http, http, PlatformSettings.freePort()));
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    /** Returns when the console answers; its first page is then made already. */
    void awaitReady() throws IOException {
        var deadline = Instant.now().plus(LONGEST_START);
        try {
            while (!log("ready in")) {
                if (process.waitFor(BETWEEN_LOOKS_MILLIS, TimeUnit.MILLISECONDS)
                        || Instant.now().isAfter(deadline)) {
                    throw new IOException("The console did not start:\n" + LogTail.of(log));
                }
            }
            if (!log("Deployed 1 archive(s)")) {
                throw new IOException("The console was not deployed:\n" + LogTail.of(log));
            }
            var request = HttpRequest.newBuilder(URI.create(url()))
                    .timeout(Duration.ofMinutes(1))
                    .build();
            HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the console started", e);
        }
    }

    private boolean log(String words) throws IOException {
        return Files.readString(log).contains(words);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }
}
