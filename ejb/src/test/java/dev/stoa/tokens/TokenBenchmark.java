// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures what the codec adds to the cryptography and the compression that the format demands.
 *
 * <p>All contestants take turns in every round, each in a JVM of its own, because a machine is shared and noisy; what
 * counts is the median of the rounds' ratios. Run it with the test class path: {@code java
 * dev.stoa.tokens.TokenBenchmark [rounds]}.
 */
public final class TokenBenchmark {

    private static final int ROUNDS = 5;
    private static final List<String> CONTESTANTS =
            List.of("build", "bareBuild", "leastBuild", "check", "bareCheck", "leastCheck");

    private TokenBenchmark() {}

    /**
     * Nanoseconds per token, and times the bare cost.
     *
     * @param build against HMACs, deflate and Base64 of the same bytes, everything made new for each token
     * @param buildLeast against the same with everything used again
     * @param check reading and checking the signature, against Base64, inflate and the HMACs
     * @param checkLeast against the same with everything used again
     */
    public record Result(
            Map<String, Spread> nanoseconds, Spread build, Spread buildLeast, Spread check, Spread checkLeast) {}

    /** What the rounds came to. */
    public record Spread(double median, double min, double max) {

        static Spread of(List<Double> rounds) {
            var sorted = new ArrayList<>(rounds);
            Collections.sort(sorted);
            return new Spread(sorted.get(sorted.size() / 2), sorted.get(0), sorted.get(sorted.size() - 1));
        }

        @Override
        public String toString() {
            return "%10.2f %10.2f %10.2f".formatted(median, min, max);
        }
    }

    public static void main(String[] arguments) throws RunnerException {
        print(run(arguments.length == 0 ? ROUNDS : Integer.parseInt(arguments[0])));
    }

    /** Takes about twenty seconds for each round. */
    public static Result run(int rounds) throws RunnerException {
        var times = new Times();
        for (var round = 0; round < rounds; round++) {
            for (var contestant : CONTESTANTS) {
                times.row(contestant).add(nanoseconds(contestant));
            }
        }
        return new Result(
                times.spreads(),
                ratio(times.row("build"), times.row("bareBuild")),
                ratio(times.row("build"), times.row("leastBuild")),
                ratio(times.row("check"), times.row("bareCheck")),
                ratio(times.row("check"), times.row("leastCheck")));
    }

    /** What each contestant took in each round. */
    private record Times(Map<String, List<Double>> rows) {

        Times() {
            this(new LinkedHashMap<>());
        }

        List<Double> row(String contestant) {
            return rows.computeIfAbsent(contestant, name -> new ArrayList<>());
        }

        Map<String, Spread> spreads() {
            var spreads = new LinkedHashMap<String, Spread>();
            rows.forEach((name, row) -> spreads.put(name, Spread.of(row)));
            return spreads;
        }
    }

    /**
     * The best of many short iterations: whatever else runs on the machine only ever adds. The compiler works in the
     * foreground ({@code -Xbatch}), so that the code is warm however busy the machine is.
     */
    private static double nanoseconds(String contestant) throws RunnerException {
        var options = new OptionsBuilder()
                .include(TokenWork.class.getName() + "\\." + contestant + "$")
                .forks(1)
                .jvmArgsAppend("-Xbatch", "-XX:+UseSerialGC")
                .warmupIterations(10)
                .warmupTime(TimeValue.milliseconds(100))
                .measurementIterations(20)
                .measurementTime(TimeValue.milliseconds(50))
                .verbosity(VerboseMode.SILENT)
                .build();
        return new Runner(options)
                .runSingle()
                .getPrimaryResult()
                .getStatistics()
                .getMin();
    }

    private static Spread ratio(List<Double> ours, List<Double> bare) {
        var ratios = new ArrayList<Double>();
        for (var round = 0; round < ours.size(); round++) {
            ratios.add(ours.get(round) / bare.get(round));
        }
        return Spread.of(ratios);
    }

    private static void print(Result result) {
        System.out.printf("%-26s %10s %10s %10s%n", "", "median", "min", "max");
        result.nanoseconds().forEach((name, spread) -> System.out.printf("%-26s %s ns%n", name, spread));
        System.out.printf("%-26s %s%n", "build / bare", result.build());
        System.out.printf("%-26s %s%n", "build / least", result.buildLeast());
        System.out.printf("%-26s %s%n", "check / bare", result.check());
        System.out.printf("%-26s %s%n", "check / least", result.checkLeast());
    }
}
