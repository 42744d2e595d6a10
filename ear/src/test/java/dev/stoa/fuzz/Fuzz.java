// SPDX-License-Identifier: Apache-2.0
package dev.stoa.fuzz;

import dev.stoa.system.LocalPlatform;
import dev.stoa.system.MortalPlatform;
import dev.stoa.system.Person;
import dev.stoa.system.PlainBrowser;
import dev.stoa.system.Program;
import dev.stoa.tokens.TokenFuzz;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tries for some minutes, shared out among all that reads what strangers send, to make it fail or take too much; prints
 * one table.
 */
public final class Fuzz {

    private static final String HEAD = """

            | what | attempts | slowest | most memory | wrong | answers |
            | --- | ---: | ---: | ---: | ---: | --- |""";

    /** Each may ask ten times a second, of each resource. */
    private static final int ACCOUNTS = 4;

    private Fuzz() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        var length = Duration.ofMinutes(Long.getLong("stoa.fuzz.minutes", 10));
        var seed = Long.getLong("stoa.fuzz.seed", System.nanoTime());
        var data = Path.of(System.getProperty("stoa.fuzz", "target/fuzz"));
        var tallies = new ArrayList<Tally>();
        try (var mortal = MortalPlatform.begin(data, Fuzz::say);
                var tokens = new TokenFuzz()) {
            var server = new ServerMemory(mortal.console());
            var targets = targets(tokens, requests(mortal.platform()));
            var share = length.dividedBy(targets.size());
            for (var target : targets.entrySet()) {
                tallies.add(new Tally(target.getKey(), target.getValue()).run(share, seed));
            }
            tell(tallies, seed, server);
        }
    }

    private static Map<String, Target> targets(TokenFuzz tokens, HostileRequests requests) {
        var targets = new LinkedHashMap<String, Target>();
        targets.put("inspector", tokens::inspect);
        targets.put("gateway's check", tokens::check);
        targets.put("Basic header", requests::basicHeader);
        targets.put("JSON bodies", requests::body);
        targets.put("query strings", requests::query);
        return targets;
    }

    private static HostileRequests requests(LocalPlatform platform) throws IOException, SQLException {
        var programs = new ArrayList<Program>();
        var project = "";
        for (var account = 0; account < ACCOUNTS; account++) {
            var person = Person.appear(platform);
            var browser = new PlainBrowser();
            person.signIn(platform, browser);
            project = person.createProject(platform, browser, "Chess");
            programs.add(Program.of(platform, person));
        }
        return new HostileRequests(URI.create(platform.consoleUrl()).getPort(), programs, project);
    }

    private static void tell(List<Tally> tallies, long seed, ServerMemory server) throws IOException {
        say(HEAD);
        tallies.forEach(tally -> say(tally.row()));
        say("\nMemory of the server: " + server.words());
        say("The same attempts: -Dstoa.fuzz.seed=" + seed);
        if (!tallies.stream().allMatch(Tally::isRight) || !server.isBounded()) {
            tallies.forEach(tally -> tally.wrongs().forEach(Fuzz::say));
            throw new IllegalStateException("something could not stand what it was sent");
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
