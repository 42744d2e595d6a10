// SPDX-License-Identifier: Apache-2.0
package dev.stoa.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.system.MortalPlatform;
import dev.stoa.system.MortalPlatform.Victim;
import dev.stoa.system.Person;
import dev.stoa.system.PlainBrowser;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/**
 * Each server is killed once while accounts and projects are being created; the others go on with the profile faults.
 */
class KillIT {

    private static final int STEPS = 8;

    @Test
    void leavesNothingHalfMadeLosesNothingThatWasConfirmedAndSaysWhatIsAway()
            throws IOException, SQLException, InterruptedException, ExecutionException {
        var data = Path.of(System.getProperty("stoa.mortal-platform", "target/mortal-platform"));
        try (var mortal = MortalPlatform.begin(data, KillIT::tell)) {
            for (var victim : Victim.values()) {
                var round = Round.play(mortal, victim, STEPS);

                assertThat(round.wrongs()).as("after the end of %s", victim).isEmpty();
            }
            assertSaysThatTheDatabaseIsAway(mortal);
        }
    }

    private static void assertSaysThatTheDatabaseIsAway(MortalPlatform mortal) throws IOException {
        var browser = new PlainBrowser();
        Person.appear(mortal.platform()).signIn(mortal.platform(), browser);
        mortal.kill(Victim.POSTGRESQL);

        var page = browser.open(URI.create(mortal.platform().consoleUrl() + "/app/projects/list"));

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.body()).contains("A part of Stoa does not answer", "Nothing was half done");
    }

    private static void tell(String line) {
        System.out.println(line);
    }
}
