// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * What so many connections got that asked without a pause, each for itself.
 *
 * @param perSecond answers of all connections
 * @param medianMillis what half of the answers took at most
 * @param p99Millis what the slowest hundredth of the answers took at least
 */
record Load(double perSecond, double medianMillis, double p99Millis) {

    /**
     * Asks for so long.
     *
     * @param next the next request, of whichever connection; called by several threads at once
     * @param status of each answer
     * @throws IOException if an answer has another status: that would be a quick answer to the wrong question
     */
    static Load of(int connections, Duration time, Supplier<HttpRequest> next, int status) throws Exception {
        var client = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
        var pool = Executors.newFixedThreadPool(connections);
        try {
            var begin = System.nanoTime();
            var asking = new ArrayList<Callable<List<Double>>>();
            for (var number = 0; number < connections; number++) {
                asking.add(() -> ask(client, begin + time.toNanos(), next, status));
            }
            var millis = new ArrayList<Double>();
            for (var done : pool.invokeAll(asking)) {
                millis.addAll(done.get());
            }
            var seconds = (System.nanoTime() - begin) / 1e9;
            return new Load(millis.size() / seconds, percentile(0.5, millis), percentile(0.99, millis));
        } finally {
            pool.shutdownNow();
        }
    }

    private static double percentile(double share, List<Double> millis) {
        return Spread.percentile(share, millis.stream().mapToDouble(each -> each));
    }

    private static List<Double> ask(HttpClient client, long end, Supplier<HttpRequest> next, int status)
            throws IOException, InterruptedException {
        var millis = new ArrayList<Double>();
        while (System.nanoTime() < end) {
            var request = next.get();
            var begin = System.nanoTime();
            var answer = client.send(request, BodyHandlers.ofString());
            millis.add((System.nanoTime() - begin) / 1e6);
            if (answer.statusCode() != status) {
                throw new IOException(request.uri() + " answered " + answer.statusCode() + ": " + answer.body());
            }
        }
        return millis;
    }
}
