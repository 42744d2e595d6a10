// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;

/**
 * What {@code mvn -Prun} runs, inside of Maven's own process: starts the local platform, says how to use it, and ends
 * it when Maven is ended, by Ctrl-C or otherwise.
 */
public final class Launcher {

    private final PlatformSettings settings;
    private final LocalPlatform platform;
    private final Path ready;
    private volatile boolean stopping;

    private Launcher(PlatformSettings settings, PlatformFiles files, Progress progress) {
        this.settings = settings;
        this.platform = new LocalPlatform(settings, files, progress);
        this.ready = settings.data().resolve("ready.json");
    }

    public static void main(String[] arguments) throws InterruptedException {
        try {
            Requirements.check();
            var settings = PlatformSettings.of(System.getProperties());
            var files = PlatformFiles.of(System.getProperties());
            new Launcher(settings, files, new Progress(System.out::println)).run();
        } catch (PlatformRefused e) {
            fail(e.sentence());
        }
    }

    private void run() throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        try {
            platform.start();
            var welcome = new Welcome(platform);
            welcome.writeTo(ready);
            System.out.println(welcome.block());
            System.gc(); // What the build needed is given back; from here on this process only waits.
        } catch (IOException | SQLException e) {
            if (!stopping) {
                fail(sentence(e));
            }
        }
        new CountDownLatch(1).await();
    }

    private void stop() {
        stopping = true;
        System.out.println("Stoa is stopping.");
        try {
            Files.deleteIfExists(ready);
            platform.close();
            System.out.println("Stoa has stopped.");
        } catch (IOException e) {
            System.out.println("Stoa did not stop as it should: " + e);
        }
    }

    private String sentence(Exception failure) {
        var message = String.valueOf(failure.getMessage());
        return message.contains("No space left on device")
                ? "The disk of " + settings.data() + " is full; make room and start again."
                : "Stoa did not start: " + message + "\nThe logs are in "
                        + settings.data().resolve("logs") + ".";
    }

    private static void fail(String sentence) {
        System.err.println("\n" + sentence + "\n");
        System.exit(1);
    }
}
