// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench;

import dev.stoa.bench.ApiAccounts.ApiAccount;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Whether the time of an answer tells if an id that is none of the account's is somebody else's or nobody's: programs
 * ask for the one and for the other in turns.
 */
final class ForeignFigures {

    private static final String FOREIGN = "another account's";
    private static final String NOBODYS = "nobody's";
    private static final Duration TIME = Duration.ofMillis(300);
    private static final int ROUNDS = 25;
    private static final double ALIKE = 1.1;
    private static final int NOT_FOUND = 404;

    private final ApiRequests requests;
    private final List<ApiAccount> accounts;
    private final List<String> foreign;
    private final AtomicInteger turn = new AtomicInteger();

    /** @param foreign ids of projects, at each place of one that the account at this place does not have */
    ForeignFigures(ApiRequests requests, List<ApiAccount> accounts, List<String> foreign) {
        this.requests = requests;
        this.accounts = accounts;
        this.foreign = foreign;
    }

    private record Question(String method, String path, String body) {

        HttpRequest about(String id, ApiRequests requests, ApiAccount account) {
            var plain = id.replace("-", "");
            var asked = path.replace("{id}", id).replace("{plain}", plain);
            return requests.of(method, asked, account.authorization(), body.replace("{plain}", plain));
        }
    }

    private static final List<Question> QUESTIONS = List.of(
            new Question("GET", "/api/v1/projects/{id}", ""),
            new Question("GET", "/api/v1/projects/{id}/certificates", ""),
            new Question("PATCH", "/api/v1/projects/{id}", "{\"version\": 1, \"name\": \"Mine\"}"),
            new Question("POST", "/api/v1/projects/{id}/tokens", "{\"channel\": \"bench\"}"),
            new Question("GET", "/dev/v1/project?id={plain}", ""),
            new Question("POST", "/dev/v1/project_status", "{\"id\": \"{plain}\", \"status\": 0}"));

    List<Figure> measure() throws Exception {
        var figures = new ArrayList<Figure>();
        for (var question : QUESTIONS) {
            var rounds = Rounds.alternate(
                    ROUNDS,
                    contestants(Map.of(
                            FOREIGN, () -> next(question, foreign::get),
                            NOBODYS,
                                    () -> next(
                                            question, place -> UUID.randomUUID().toString()))));
            var name = "%s %s".formatted(question.method(), question.path());
            for (var whose : List.of(FOREIGN, NOBODYS)) {
                figures.add(new Figure(name + " about " + whose, "ms", rounds.spread(whose, Load::medianMillis)));
            }
            // Of each round, for whatever else the machine did hit both.
            var ratio = rounds.ratio(FOREIGN, NOBODYS, Load::medianMillis).median();
            var apart = Spread.of(Math.max(ratio, 1 / ratio));
            figures.add(new Figure(name + ": the slower / the quicker", "x", apart, Limit.atMost(ALIKE)));
        }
        return figures;
    }

    private static Map<String, Callable<Load>> contestants(Map<String, Supplier<HttpRequest>> questions) {
        var contestants = new LinkedHashMap<String, Callable<Load>>();
        questions.forEach((whose, next) -> contestants.put(whose, () -> Load.of(1, TIME, next, NOT_FOUND)));
        return contestants;
    }

    private HttpRequest next(Question question, IntFunction<String> id) {
        var place = Math.floorMod(turn.getAndIncrement(), accounts.size());
        return question.about(id.apply(place), requests, accounts.get(place));
    }
}
