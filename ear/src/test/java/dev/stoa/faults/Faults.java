// SPDX-License-Identifier: Apache-2.0
package dev.stoa.faults;

import dev.stoa.system.MortalPlatform;
import dev.stoa.system.MortalPlatform.Victim;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;

/**
 * What {@code mvn -Pfaults} runs: kills one server after the other at random moments of a steady load, for some
 * minutes, and prints a table. Fails when anything confirmed was lost or anything was left half made.
 */
public final class Faults {

    private static final Duration LENGTH = Duration.ofMinutes(8);
    private static final int MOST_ROUNDS = 20;
    private static final List<Victim> VICTIMS = List.of(Victim.values());
    private static final int FEWEST_STEPS = 3;
    private static final int MORE_STEPS = 20;

    private Faults() {}

    public static void main(String[] arguments)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        var seed = Long.getLong("stoa.faults.seed", System.nanoTime());
        var rounds = rounds(new Random(seed));
        tell(table(rounds, seed));
        if (rounds.stream().anyMatch(round -> !round.wrongs().isEmpty())) {
            throw new IllegalStateException("something was lost or left half made");
        }
    }

    private static List<Round> rounds(Random random)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        var deadline = Instant.now().plus(LENGTH);
        var rounds = new ArrayList<Round>();
        var data = Path.of(System.getProperty("stoa.faults", "target/faults"));
        try (var mortal = MortalPlatform.begin(data, Faults::tell)) {
            while (rounds.size() < MOST_ROUNDS && Instant.now().isBefore(deadline)) {
                var victim = VICTIMS.get(rounds.size() % VICTIMS.size());
                rounds.add(Round.play(mortal, victim, FEWEST_STEPS + random.nextInt(MORE_STEPS)));
            }
        }
        return rounds;
    }

    private static void tell(String line) {
        System.out.println(line);
    }

    private static String table(List<Round> rounds, long seed) {
        var table = new StringBuilder("""

                | killed | after steps | accounts | projects | started again in | wrong |
                | --- | ---: | ---: | ---: | ---: | --- |
                """);
        for (var round : rounds) {
            table.append("| %s | %d | %d | %d | %.1f s | %s |%n"
                    .formatted(
                            round.victim(),
                            round.steps(),
                            round.accounts(),
                            round.projects(),
                            round.start().toMillis() / 1000.0,
                            round.wrongs().isEmpty() ? "nothing" : String.join("; ", round.wrongs())));
        }
        return table.append(
                        "\nAccounts and projects are those that were confirmed; the same moments: -Dstoa.faults.seed=")
                .append(seed)
                .toString();
    }
}
