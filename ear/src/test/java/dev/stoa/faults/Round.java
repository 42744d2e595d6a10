// SPDX-License-Identifier: Apache-2.0
package dev.stoa.faults;

import dev.stoa.system.MortalPlatform;
import dev.stoa.system.MortalPlatform.Victim;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;

/**
 * One kill in the middle of the work, and what was wrong after the restart.
 *
 * @param steps how many were confirmed when the server was killed
 * @param start how long everything took to be there again
 */
record Round(Victim victim, int steps, int accounts, int projects, Duration start, List<String> wrongs) {

    static Round play(MortalPlatform mortal, Victim victim, int steps)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        var load = Load.on(mortal.platform());
        load.awaitSteps(steps);
        mortal.kill(victim);
        var confirmed = load.end();
        var begin = System.nanoTime();
        mortal.restart();
        var start = Duration.ofNanos(System.nanoTime() - begin);
        var wrongs = new Aftermath(mortal.platform(), confirmed).wrongs();
        var projects =
                confirmed.projects().values().stream().mapToInt(List::size).sum();
        return new Round(victim, steps, confirmed.projects().size(), projects, start, wrongs);
    }
}
