// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A local platform of which one server after the other is killed, and which starts again on what was stored. */
public final class MortalPlatform implements AutoCloseable {

    private static final int LONGEST_END_SECONDS = 30;

    private final PlatformSettings settings;
    private final PlatformFiles files;
    private final Progress progress;
    private LocalPlatform platform;

    /** Who can be killed. */
    public enum Victim {
        CONSOLE,
        POSTGRESQL,
        KEYCLOAK
    }

    private MortalPlatform(PlatformSettings settings, PlatformFiles files, Progress progress) {
        this.settings = settings;
        this.files = files;
        this.progress = progress;
        this.platform = new LocalPlatform(settings, files, progress);
    }

    /** Starts one with nothing stored. */
    public static MortalPlatform begin(Path data, Consumer<String> lines) throws IOException, SQLException {
        var settings = PlatformSettings.throwaway(data);
        var mortal = new MortalPlatform(settings, PlatformFiles.of(System.getProperties()), new Progress(lines));
        mortal.start();
        return mortal;
    }

    /** The server of the console, whose memory can be looked at. */
    public ProcessHandle console() {
        return platform.console();
    }

    public LocalPlatform platform() {
        return platform;
    }

    /** Ends the server as a power cut would: nothing is written or said any more. */
    public void kill(Victim victim) throws IOException {
        var first = process(victim);
        var all = new ArrayList<>(first.descendants().toList());
        all.add(0, first);
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit()
                .orTimeout(LONGEST_END_SECONDS, TimeUnit.SECONDS)
                .join());
    }

    private ProcessHandle process(Victim victim) throws IOException {
        return switch (victim) {
            case CONSOLE -> platform.console();
            case POSTGRESQL -> platform.postgres().process().orElseThrow();
            case KEYCLOAK -> platform.keycloak().process();
        };
    }

    /** Ends what is left, and starts everything again. */
    public void restart() throws IOException, SQLException {
        platform.close();
        var again = new PlatformSettings(settings.data(), false, settings.ports(), settings.compilers());
        platform = new LocalPlatform(again, files, progress);
        start();
    }

    private void start() throws IOException, SQLException {
        try {
            platform.start();
        } catch (IOException | SQLException e) {
            platform.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        platform.close();
    }
}
