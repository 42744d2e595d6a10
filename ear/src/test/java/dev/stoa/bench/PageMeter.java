// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Asks for pages again and again, and tells what that costs the console and its database. */
record PageMeter(ConsoleClient client, Processes console, Processes database) {

    private static final int REQUESTS = 40;
    private static final int WARM_UP_REQUESTS = 1_000;
    private static final int COUNTED_REQUESTS = 7;

    void warmUp(String path) throws IOException, InterruptedException {
        repeat(WARM_UP_REQUESTS, path);
    }

    PageRound round(String path) throws IOException, InterruptedException {
        var consoleBefore = console.cpuMillis();
        var databaseBefore = database.cpuMillis();
        var answers = repeat(REQUESTS, path);
        var databaseCpu = (database.cpuMillis() - databaseBefore) / REQUESTS;
        var cpu = (console.cpuMillis() - consoleBefore) / REQUESTS + databaseCpu;
        var millis = answers.stream().map(ConsoleClient.Answer::millis).toList();
        var last = answers.get(answers.size() - 1);
        return new PageRound(
                millis, cpu, databaseCpu, last.wireBytes(), last.text().length());
    }

    /** How many statements a warm page sends; the median, for a timer of the server may send some meanwhile. */
    Figure statements(StatementLog log, String page, String path, Limit limit) throws Exception {
        var counts = new double[COUNTED_REQUESTS];
        for (var request = 0; request < COUNTED_REQUESTS; request++) {
            var statements = log.during(() -> client.get(path));
            counts[request] = statements.size();
            if (request == COUNTED_REQUESTS - 1) {
                statements.forEach(statement -> System.out.println("  " + page + ": " + statement));
            }
        }
        return new Figure(page + ": SQL statements", "", Spread.of(counts), limit);
    }

    private List<ConsoleClient.Answer> repeat(int requests, String path) throws IOException, InterruptedException {
        var answers = new ArrayList<ConsoleClient.Answer>();
        for (var request = 0; request < requests; request++) {
            answers.add(client.get(path));
        }
        return answers;
    }
}
