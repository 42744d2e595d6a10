// SPDX-License-Identifier: Apache-2.0
package dev.stoa.fuzz;

import dev.stoa.tokens.TokenFuzz;
import java.io.IOException;
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

    private Fuzz() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var length = Duration.ofMinutes(Long.getLong("stoa.fuzz.minutes", 10));
        var seed = Long.getLong("stoa.fuzz.seed", System.nanoTime());
        var tallies = new ArrayList<Tally>();
        try (var tokens = new TokenFuzz()) {
            var targets = targets(tokens);
            var share = length.dividedBy(targets.size());
            for (var target : targets.entrySet()) {
                tallies.add(new Tally(target.getKey(), target.getValue()).run(share, seed));
            }
        }
        tell(tallies, seed);
    }

    private static Map<String, Target> targets(TokenFuzz tokens) {
        var targets = new LinkedHashMap<String, Target>();
        targets.put("inspector", tokens::inspect);
        targets.put("gateway's check", tokens::check);
        return targets;
    }

    private static void tell(List<Tally> tallies, long seed) {
        System.out.println(HEAD);
        tallies.forEach(tally -> System.out.println(tally.row()));
        System.out.println("\nThe same attempts: -Dstoa.fuzz.seed=" + seed);
        if (!tallies.stream().allMatch(Tally::isRight)) {
            tallies.forEach(tally -> tally.wrongs().forEach(System.out::println));
            throw new IllegalStateException("something could not stand what it was sent");
        }
    }
}
