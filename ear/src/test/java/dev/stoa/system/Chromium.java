// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds a real Chromium: the one that {@code STOA_BROWSER} names, an installed one, or none, which lets Playwright
 * fetch its own; when that can't be had and this is root on Debian, one is installed. Without a browser the tests fail.
 */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final int LONGEST_INSTALLATION_MINUTES = 10;

    private Chromium() {}

    /** Empty when Playwright has one of its own. */
    static Optional<Path> find() {
        var named = System.getenv("STOA_BROWSER");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        var installed = installed();
        if (installed.isPresent() || playwrightHasOne()) {
            return installed;
        }
        run(List.of("apt-get", "install", "--yes", "--no-install-recommends", "chromium"));
        return Optional.of(installed()
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium: install one, or name one by the environment variable STOA_BROWSER.")));
    }

    private static Optional<Path> installed() {
        var folders = Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator, -1);
        return NAMES.stream()
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean playwrightHasOne() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = System.getProperty("java.class.path");
        return run(List.of(java, "-cp", classes, "com.microsoft.playwright.CLI", "install", "chromium"));
    }

    private static boolean run(List<String> command) {
        try {
            var process = new ProcessBuilder(command).inheritIO().start();
            return process.waitFor(LONGEST_INSTALLATION_MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false; // there is no such command here
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
