// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

import static java.util.Objects.requireNonNull;

import dev.stoa.system.PlatformSettings.Compilers;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A local platform for the benchmark: on free ports, with a WAR of its own, and started more than once. */
public final class BenchedPlatform {

    private final PlatformSettings settings;
    private final PlatformFiles files;

    private BenchedPlatform(PlatformSettings settings, PlatformFiles files) {
        this.settings = settings;
        this.files = files;
    }

    /** Makes another WAR out of the one that the build has made. */
    @FunctionalInterface
    public interface Variant {
        Path of(Path war) throws IOException;
    }

    public static BenchedPlatform in(Path data, Variant variant) throws IOException {
        var settings =
                new PlatformSettings(data.toAbsolutePath(), false, PlatformSettings.Ports.free(), Compilers.FIRST);
        var built = PlatformFiles.of(System.getProperties());
        var files = new PlatformFiles(
                variant.of(built.war()), built.realm(), built.payaraMicro(), built.keycloak(), built.keycloakWork());
        return new BenchedPlatform(settings, files);
    }

    /** Starts it on what earlier starts have stored. */
    public LocalPlatform start(Consumer<String> lines) throws IOException, SQLException {
        return start(settings, lines);
    }

    /** The same with a console that is compiled as that of a server is: the local one is after a quick start. */
    public LocalPlatform startAsServer(Consumer<String> lines) throws IOException, SQLException {
        return start(settings.asServer(), lines);
    }

    private LocalPlatform start(PlatformSettings settings, Consumer<String> lines) throws IOException, SQLException {
        var platform = new LocalPlatform(settings, files, new Progress(lines));
        try {
            platform.start();
        } catch (IOException | SQLException e) {
            platform.close();
            throw e;
        }
        return platform;
    }

    /** Payara Micro's own process. */
    public static ProcessHandle consoleOf(LocalPlatform platform) {
        return platform.console();
    }

    /** A setting of the console, by the name of its environment variable. */
    public static String setting(LocalPlatform platform, String name) {
        return requireNonNull(platform.consoleEnvironment(platform.consoleUrl()).get(name));
    }

    /** Signs a newcomer up; the cookies of his session at the console, as a request sends them. */
    public static String newSession(LocalPlatform platform) {
        try (var browsers = Browsers.start();
                var newcomer = new Visitor("Bench", platform, browsers.newContext("en-US"))) {
            newcomer.signsUp();
            return newcomer.browser().cookies(platform.consoleUrl()).stream()
                    .map(cookie -> cookie.name + "=" + cookie.value)
                    .collect(Collectors.joining("; "));
        }
    }
}
