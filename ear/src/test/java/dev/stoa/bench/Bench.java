// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench;

import dev.stoa.system.BenchedPlatform;
import dev.stoa.system.LocalPlatform;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.FileUtils;

/** What {@code mvn -Pbench} runs: measures the whole platform in a few minutes and prints one table. */
public final class Bench {

    private static final int ROWS = 25;
    private static final int CLIENTS = 4;
    private static final int FEW_ACCOUNTS = 10;
    private static final int MANY_ACCOUNTS = 100_000;
    private static final int PROJECTS = 10; // Of each account: a million, where there are many.

    private final Path directory;
    private final BenchedPlatform benched;
    private final Report report = new Report();

    private Bench(Path directory) throws Exception {
        this.directory = directory;
        this.benched = BenchedPlatform.in(data(), war -> VariantWar.of(war, directory.resolve("war")));
    }

    public static void main(String[] arguments) throws Exception {
        var directory = Path.of(System.getProperty("stoa.bench"));
        FileUtils.deleteDirectory(directory.toFile());
        new Bench(directory).run();
    }

    private void run() throws Exception {
        try {
            measurePlatform();
            report.addAll(TokenFigures.measure());
        } finally {
            report.writeTo(directory);
            System.out.println("\n" + report.markdown() + "\nThe same is in " + directory + ".");
        }
    }

    private void measurePlatform() throws Exception {
        measureLocally();
        try (var platform = benched.startAsServer(Bench::tell)) {
            var parts = parts(platform);
            measure(platform, parts.get(0), parts.get(2));
            report.addAll(starts().memory("of a server, after load", parts));
        }
    }

    /** What somebody sees who starts it for himself. */
    private void measureLocally() throws Exception {
        var starts = starts();
        try (var first = starts.start("first start", false)) {
            System.out.println("Started once at " + first.consoleUrl());
        }
        try (var platform = starts.start("second start", true)) {
            var parts = parts(platform);
            report.addAll(starts.cpu("second start", parts));
            report.addAll(starts.memoryWithLauncher("after start", parts));
            report.addAll(SignIns.measure(platform));
            report.addAll(new KnownAndUnknown(platform).measure());
            report.addAll(starts.memory("after many sign-ins", parts));
        }
    }

    private static List<Processes> parts(LocalPlatform platform) throws IOException {
        return List.of(
                new Processes("Payara Micro", BenchedPlatform.consoleOf(platform)),
                new Processes("Keycloak", platform.keycloak().process()),
                new Processes("PostgreSQL", platform.postgres().process().orElseThrow()));
    }

    private static void tell(String line) {
        System.out.println(line);
    }

    private Starts starts() {
        return new Starts(benched, report);
    }

    private void measure(LocalPlatform platform, Processes console, Processes postgres) throws Exception {
        var client = ConsoleClient.signedIn(platform.consoleUrl(), BenchedPlatform.newSession(platform));
        var nobody = ConsoleClient.nobody(platform.consoleUrl());
        var data = new BenchData(platform.postgres());
        var account = data.newest();
        nobody.get(VariantWar.CREATION + "?tenant=" + account + "&count=" + ROWS + "&prefix=Benchmark-");
        var meter = new PageMeter(client, console, postgres);
        var pages = new Pages(client, meter, "/app/projects/detail?id=" + data.newestProjectOf(account));
        data.addOthers(FEW_ACCOUNTS, PROJECTS);
        report.addAll(pages.firstVisit());
        report.addAll(pages.measure(FEW_ACCOUNTS + " accounts"));
        var creations = new Creations(nobody, platform.postgres(), data.tenants(CLIENTS));
        report.addAll(creations.measure());
        var guarded = new GuardedCalls(nobody, account);
        report.addAll(guarded.measure());
        try (var log = StatementLog.open(platform.postgres(), data().resolve("postgresql/postgresql.log"))) {
            report.addAll(pages.countStatements(log));
            report.addAll(creations.countStatements(log));
            report.addAll(guarded.countStatements(log));
        }
        var api = ApiFigures.prepare(platform, nobody);
        report.addAll(api.measure(FEW_ACCOUNTS + " accounts"));
        report.addAll(api.compareIds(data));
        var big = new BigAccount(platform.postgres(), account);
        report.add(big.grow());
        report.addAll(big.measurePages(meter));
        report.addAll(big.measureTrail(meter.console(), nobody));
        try (var log = StatementLog.open(platform.postgres(), data().resolve("postgresql/postgresql.log"))) {
            report.addAll(big.countStatements(meter, log));
        }
        data.addOthers(MANY_ACCOUNTS, PROJECTS);
        report.addAll(api.measure("100,000 accounts"));
        report.addAll(pages.measure("100,000 accounts"));
    }

    private Path data() {
        return directory.resolve("platform");
    }
}
