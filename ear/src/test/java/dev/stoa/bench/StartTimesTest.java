// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class StartTimesTest {

    private final AtomicLong seconds = new AtomicLong();
    private final StartTimes times = new StartTimes(() -> seconds.get() * 1_000_000_000);

    @Test
    void eachPartIsTimedFromItsOwnBeginning() {
        at(0, "[  0.0 s] PostgreSQL: starting");
        at(3, "[  3.0 s] PostgreSQL: ready, tables up to date");
        at(4, "[  4.0 s] Keycloak: building it, which takes up to a minute and is not done again");
        at(30, "[ 30.0 s] Keycloak: starting");
        at(31, "[ 31.0 s] Console: starting on Payara Micro");
        at(45, "[ 45.0 s] Keycloak: ready");
        at(51, "[ 51.0 s] Console: ready");

        assertThat(times.figures("start"))
                .containsExactly(
                        new Figure("start: PostgreSQL", "s", Spread.of(3)),
                        new Figure("start: Keycloak", "s", Spread.of(15)),
                        new Figure("start: Console", "s", Spread.of(20)));
    }

    private void at(long second, String line) {
        seconds.set(second);
        times.accept(line);
    }
}
