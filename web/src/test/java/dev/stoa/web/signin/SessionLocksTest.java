// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SessionLocksTest {

    private static final int TABS = 8;
    private static final int ROUNDS = 500;

    private int counted;

    @Test
    void letsTheRequestsOfOneSessionTakeTurns() throws InterruptedException {
        var locks = new SessionLocks();
        var start = new CyclicBarrier(TABS);
        Callable<Integer> tab = () -> {
            start.await();
            return IntStream.range(0, ROUNDS)
                    .map(round -> locks.inTurn("session", () -> counted++))
                    .sum();
        };

        var threads = Executors.newFixedThreadPool(TABS);
        var ended = threads.invokeAll(Collections.nCopies(TABS, tab), 20, TimeUnit.SECONDS);
        threads.shutdown();

        assertThat(ended).noneMatch(Future::isCancelled);
        assertThat(counted).isEqualTo(TABS * ROUNDS);
        assertThat(locks.inUse()).isZero();
    }
}
