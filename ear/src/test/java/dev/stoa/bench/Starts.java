// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench;

import dev.stoa.system.BenchedPlatform;
import dev.stoa.system.LocalPlatform;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Starts the platform and measures how long that takes and how much memory it then holds. */
record Starts(BenchedPlatform benched, Report report) {

    private static final double MOST_SECONDS = 60;
    private static final double MOST_MB = 2500;

    /** Starts it; what it took goes into the report under this name. */
    LocalPlatform start(String name, boolean isPromised) throws IOException, InterruptedException, SQLException {
        var times = new StartTimes(System::nanoTime);
        var begin = System.nanoTime();
        var platform = benched.start(times.andThen(System.out::println));
        requireSignInPage(platform.consoleUrl());
        var seconds = (System.nanoTime() - begin) / 1e9;
        report.addAll(times.figures(name));
        var limit = isPromised ? Limit.atMost(MOST_SECONDS) : Limit.NONE;
        report.add(new Figure(name + ": to a usable sign-in page", "s", Spread.of(seconds), limit));
        return platform;
    }

    /** Memory of each part, and in all with the launcher, which this process has been until now and nothing else. */
    List<Figure> memoryWithLauncher(String when, List<Processes> parts) throws IOException {
        System.gc(); // as the launcher does
        var launcher = List.of(ProcessHandle.current());
        var figures = new ArrayList<>(memory(when, parts, launcher));
        figures.add(new Figure(
                "memory " + when + ": launcher (Maven)",
                "MB",
                Spread.of(Memory.of(launcher).residentMb())));
        return figures;
    }

    /** Memory of each part, and in all. */
    List<Figure> memory(String when, List<Processes> parts) throws IOException {
        return memory(when, parts, List.of());
    }

    private static List<Figure> memory(String when, List<Processes> parts, List<ProcessHandle> others)
            throws IOException {
        var figures = new ArrayList<Figure>();
        var all = new ArrayList<>(others);
        for (var part : parts) {
            var memory = Memory.of(part.all());
            figures.add(new Figure("memory " + when + ": " + part.name(), "MB", Spread.of(memory.residentMb())));
            all.addAll(part.all());
        }
        var sum = Memory.of(all);
        figures.add(new Figure(
                "memory " + when + ": all, shared pages counted once",
                "MB",
                Spread.of(sum.proportionalMb()),
                Limit.atMost(MOST_MB)));
        figures.add(new Figure(
                "memory " + when + ": all, shared pages counted in each", "MB", Spread.of(sum.residentMb())));
        return figures;
    }

    /** CPU time of each part since it began, which other work on the machine does not stretch. */
    List<Figure> cpu(String name, List<Processes> parts) {
        return parts.stream()
                .map(part -> new Figure(name + ": CPU of " + part.name(), "s", Spread.of(part.cpuMillis() / 1000)))
                .toList();
    }

    private static void requireSignInPage(String console) throws IOException, InterruptedException {
        var browser = HttpClient.newBuilder()
                .followRedirects(Redirect.ALWAYS)
                .cookieHandler(new CookieManager())
                .build();
        var request = HttpRequest.newBuilder(URI.create(console + "/sign-in"))
                .timeout(Duration.ofMinutes(1))
                .build();
        var response = browser.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 200 || !response.body().contains("type=\"password\"")) {
            throw new IOException("no sign-in page at " + response.uri() + ", which answered " + response.statusCode());
        }
    }
}
