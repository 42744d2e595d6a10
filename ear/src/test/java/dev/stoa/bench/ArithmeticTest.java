// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ArithmeticTest {

    private static final Offset<Double> EXACT = within(1e-9);

    @Test
    void theMedianIsTheMiddleOne() {
        assertThat(Spread.of(9, 1, 5)).isEqualTo(new Spread(5, 1, 9));
    }

    @Test
    void theMedianOfAnEvenNumberIsBetweenTheTwoInTheMiddle() {
        assertThat(Spread.of(4, 1, 2, 9)).isEqualTo(new Spread(3, 1, 9));
    }

    @Test
    void nothingHasNoMedian() {
        assertThatThrownBy(Spread::of).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nineteenOfTwentyDoNotExceedTheirPercentile() {
        var oneToTwenty = IntStream.rangeClosed(1, 20).asDoubleStream().toArray();

        assertThat(Spread.percentile(0.95, DoubleStream.of(oneToTwenty))).isEqualTo(19, EXACT);
        assertThat(Spread.percentile(0.5, DoubleStream.of(oneToTwenty))).isEqualTo(10, EXACT);
        assertThat(Spread.percentile(0.95, DoubleStream.of(7))).isEqualTo(7, EXACT);
    }

    @Test
    void contestantsTakeTurnsAfterAWarmUp() throws Exception {
        var order = new ArrayList<String>();
        var contestants = new LinkedHashMap<String, Callable<Integer>>();
        contestants.put("a", () -> note(order, "a"));
        contestants.put("b", () -> note(order, "b"));

        var rounds = Rounds.alternate(2, contestants);

        assertThat(order).containsExactly("a", "b", "a", "b", "a", "b");
        assertThat(rounds.of("b")).containsExactly(4, 6);
    }

    @Test
    void ratiosAreTakenWithinARound() throws Exception {
        var slow = new ArrayDeque<>(List.of(0.0, 30.0, 2.0, 12.0));
        var fast = new ArrayDeque<>(List.of(0.0, 10.0, 1.0, 3.0));
        var contestants = new LinkedHashMap<String, Callable<Double>>();
        contestants.put("slow", slow::remove);
        contestants.put("fast", fast::remove);

        var rounds = Rounds.alternate(3, contestants);

        assertThat(rounds.ratio("slow", "fast", value -> value)).isEqualTo(new Spread(3, 2, 4));
        assertThat(rounds.spread("slow", value -> value)).isEqualTo(new Spread(12, 2, 30));
    }

    private static int note(List<String> order, String name) {
        order.add(name);
        return order.size();
    }
}
