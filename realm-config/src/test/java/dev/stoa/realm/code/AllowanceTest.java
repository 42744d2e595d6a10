// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final Set<String> taken = ConcurrentHashMap.newKeySet();
    private final Allowance allowance = new Allowance((slot, window) -> taken.add(slot), taken::remove);

    @Test
    void countsUpToTheLimit() {
        assertThat(allowance.take("code", 2, DAY)).hasValue(1);
        assertThat(allowance.take("code", 2, DAY)).hasValue(2);
        assertThat(allowance.take("code", 2, DAY)).isEmpty();
    }

    @Test
    void countsEachUseOnItsOwn() {
        allowance.take("one", 1, DAY);

        assertThat(allowance.take("other", 1, DAY)).hasValue(1);
    }

    @Test
    void givesASlotAgainWhenItCameFree() {
        allowance.take("code", 1, DAY);

        taken.clear();

        assertThat(allowance.take("code", 1, DAY)).hasValue(1);
    }

    @Test
    void doesNotCountWhatWasGivenBack() {
        allowance.take("code", 2, DAY);
        allowance.take("code", 2, DAY);

        allowance.giveBack("code", 1);

        assertThat(allowance.take("code", 2, DAY)).hasValue(1);
        assertThat(allowance.take("code", 2, DAY)).isEmpty();
    }

    @Test
    void thirtyAtOnceGetNoMoreThanTheLimit() throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(30);
        Callable<OptionalInt> take = () -> allowance.take("code", 5, DAY);

        var uses = threads.invokeAll(IntStream.range(0, 30).mapToObj(i -> take).toList());
        threads.shutdown();

        var numbers = new ArrayList<Integer>();
        for (var use : uses) {
            use.get().ifPresent(numbers::add);
        }
        assertThat(numbers).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
    }
}
