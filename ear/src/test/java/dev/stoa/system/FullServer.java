// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

import dev.stoa.keycloak.LogTail;
import dev.stoa.keycloak.Unpacking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.commons.io.FileUtils;

/** Payara Server Full with the EAR in it, on 127.0.0.1 and free ports only: the other way to run Stoa. */
final class FullServer implements AutoCloseable {

    private static final Pattern LISTENER = Pattern.compile("<network-listener port=\"(\\d+)\"");
    private static final Pattern OTHER_PORT = Pattern.compile("(?<=(?:iiop|jmx)[^>]{0,99} port=\")\\d+");
    private static final int LONGEST_COMMAND_MINUTES = 5;

    private final Path home;
    private final int port;
    private final int adminPort;
    private final Map<String, String> environment;

    private FullServer(Path home, int port, int adminPort, Map<String, String> environment) {
        this.home = home;
        this.port = port;
        this.adminPort = adminPort;
        this.environment = environment;
    }

    /** Unpacks the server anew and starts it with the EAR deployed. */
    static FullServer start(Path distribution, Path home, Path ear, Map<String, String> environment, int port)
            throws IOException {
        if (Files.exists(home)) {
            FileUtils.deleteDirectory(home.toFile());
        }
        Unpacking.withoutTopFolder(distribution, home);
        var server = new FullServer(home, port, PlatformSettings.freePort(), environment);
        server.configure();
        server.asadmin("start-domain", "domain1");
        server.asadmin("deploy", "--name", "stoa", ear.toString());
        return server;
    }

    /** As it comes, everything listens on all addresses and on the ports that every other Payara has, too. */
    private void configure() throws IOException {
        var file = home.resolve("glassfish/domains/domain1/config/domain.xml");
        var configured = LISTENER.matcher(Files.readString(file)).replaceAll(this::listener);
        configured = OTHER_PORT.matcher(configured).replaceAll(found -> freePort());
        configured = configured
                .replace("address=\"0.0.0.0\"", "address=\"127.0.0.1\"")
                .replace(
                        "start-port=\"5900\" das-port=\"4900\"",
                        "interface=\"127.0.0.1\" start-port=\"%s\" das-port=\"%s\"".formatted(freePort(), freePort()))
                // Nothing here uses JMS, and its broker has no setting for its address.
                .replaceFirst("<admin-service ", "<jms-service type=\"DISABLED\" /><admin-service ")
                .replace(
                        "</java-config>", "<jvm-options>-Dhazelcast.socket.bind.any=false</jvm-options></java-config>");
        Files.writeString(file, configured);
    }

    private String listener(MatchResult found) {
        var chosen = switch (found.group(1)) {
            case "8080" -> Integer.toString(port);
            case "4848" -> Integer.toString(adminPort);
            default -> freePort();
        };
        return "<network-listener address=\"127.0.0.1\" port=\"" + chosen + "\"";
    }

    private static String freePort() {
        try {
            return Integer.toString(PlatformSettings.freePort());
        } catch (IOException e) {
            throw new IllegalStateException("this machine has no free port", e);
        }
    }

    ProcessHandle process() throws IOException {
        var pid = Files.readString(home.resolve("glassfish/domains/domain1/config/pid"))
                .strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    private void asadmin(String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.addAll(List.of("sh", home.resolve("glassfish/bin/asadmin").toString()));
        command.addAll(List.of("--port", Integer.toString(adminPort)));
        command.addAll(List.of(arguments));
        var log = home.resolve("asadmin.log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("AS_JAVA", System.getProperty("java.home"));
        var process = builder.start();
        try {
            if (!process.waitFor(LONGEST_COMMAND_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IOException("asadmin " + arguments[0] + " failed:\n" + LogTail.of(log) + "\n"
                        + LogTail.of(home.resolve("glassfish/domains/domain1/logs/server.log")));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }

    @Override
    public void close() throws IOException {
        asadmin("stop-domain", "--kill", "domain1");
    }
}
