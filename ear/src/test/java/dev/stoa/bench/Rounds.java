// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What contestants did in rounds in which they took turns, so that whatever else the machine did hit all of them. */
record Rounds<T>(Map<String, List<T>> results) {

    /** One round is thrown away first: the contestants warm up in it. */
    static <T> Rounds<T> alternate(int rounds, Map<String, Callable<T>> contestants) throws Exception {
        var results = new LinkedHashMap<String, List<T>>();
        for (var contestant : contestants.values()) {
            contestant.call();
        }
        for (var round = 0; round < rounds; round++) {
            for (var contestant : contestants.entrySet()) {
                results.computeIfAbsent(contestant.getKey(), name -> new ArrayList<>())
                        .add(contestant.getValue().call());
            }
        }
        return new Rounds<>(results);
    }

    List<T> of(String contestant) {
        return results.getOrDefault(contestant, List.of());
    }

    Spread spread(String contestant, ToDoubleFunction<T> value) {
        return Spread.of(of(contestant).stream().mapToDouble(value));
    }

    /** Round by round, how many times the other's value this one's is. */
    Spread ratio(String contestant, String other, ToDoubleFunction<T> value) {
        var ours = of(contestant);
        var theirs = of(other);
        return Spread.of(IntStream.range(0, ours.size())
                .mapToDouble(round -> value.applyAsDouble(ours.get(round)) / value.applyAsDouble(theirs.get(round))));
    }
}
