// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.stoa.bench.ApiAccounts.ApiAccount;
import dev.stoa.system.BenchedPlatform;
import dev.stoa.system.LocalPlatform;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * What the REST API answers in a second, by 1, 8 and 32 connections, against resources that do the least; with the data
 * of few accounts and of many, which should make no difference.
 */
final class ApiFigures {

    private static final List<Integer> CONNECTIONS = List.of(1, 8, 32);
    private static final Duration TIME = Duration.ofMillis(1500);
    private static final int ROUNDS = 5;
    private static final int WARM_UP_ROUNDS = 10;
    private static final int WARM_UP_CONNECTIONS = 8;
    private static final int ACCOUNTS = 200; // In turns, for each may ask an endpoint ten times a second.
    private static final int ASKED_OF = 50; // Accounts whose tokens are checked, over and over.
    private static final int LINES = 10;
    private static final int OK = 200;
    private static final int CREATED = 201;

    private static final String NOTHING = "bare resource";
    private static final String LIST = "list projects";
    private static final String BARE_LIST = "bare SQL and JSON";
    private static final String CREATE = "create a project";
    private static final String VERIFY = "verify a token";
    private static final String HMAC = "bare resource with one HMAC";

    private static final double MOST_TIMES_SQL = 1.5;
    private static final double MOST_TIMES_HMAC = 2;
    private static final double MOST_TIMES_FEW_ACCOUNTS = 1.2;

    private final ApiRequests requests;
    private final String platform;
    private final List<ApiAccount> accounts;
    private final List<String> questions;
    private final AtomicInteger turn = new AtomicInteger();
    private final Map<String, Double> before = new LinkedHashMap<>();

    private ApiFigures(ApiRequests requests, String platform, List<ApiAccount> accounts, List<String> questions) {
        this.requests = requests;
        this.platform = platform;
        this.accounts = accounts;
        this.questions = questions;
    }

    /** Opens the accounts that ask. */
    static ApiFigures prepare(LocalPlatform platform, ConsoleClient nobody) throws Exception {
        var requests = new ApiRequests(platform.consoleUrl());
        var secretsKey = BenchedPlatform.setting(platform, "STOA_CUSTOMER_SECRETS_KEY");
        var accounts = new ApiAccounts(platform.postgres(), nobody, secretsKey).open(ACCOUNTS);
        var questions = new ArrayList<String>();
        for (var account : accounts.subList(0, ASKED_OF)) {
            questions.add(question(requests, account));
        }
        var credential =
                BenchedPlatform.setting(platform, "STOA_PLATFORM_CREDENTIAL").getBytes(StandardCharsets.UTF_8);
        return new ApiFigures(requests, "Basic " + Base64.getEncoder().encodeToString(credential), accounts, questions);
    }

    /** Has a token made and asks for what a media server would be asked. */
    private static String question(ApiRequests requests, ApiAccount account) throws Exception {
        var list = json(requests.get("/api/v1/projects?limit=1", account.authorization()));
        var project = list.getAsJsonArray("data").get(0).getAsJsonObject();
        var path = "/api/v1/projects/" + project.get("id").getAsString() + "/tokens";
        var made = json(requests.post(path, account.authorization(), "{\"channel\": \"bench\"}"));
        var question = new JsonObject();
        question.add("app_id", project.get("app_id"));
        question.add("token", made.get("token"));
        question.addProperty("service", "rtc");
        question.addProperty("channel", "bench");
        return question.toString();
    }

    /** Whether ids of others are answered as quickly as those of nobody. */
    List<Figure> compareIds(BenchData data) throws Exception {
        var foreign = new ArrayList<String>();
        for (var place = 0; place < accounts.size(); place++) {
            foreign.add(data.newestProjectOf(
                    accounts.get((place + 1) % accounts.size()).tenant()));
        }
        return new ForeignFigures(requests, accounts, foreign).measure();
    }

    /** All figures with what the database holds now; the second time also how they compare with the first. */
    List<Figure> measure(String data) throws Exception {
        requireSameList(accounts.get(0));
        warmUp();
        var figures = new ArrayList<Figure>();
        for (var connections : CONNECTIONS) {
            var asked = new Asked(connections, data);
            var rounds = Rounds.alternate(ROUNDS, contestants(connections));
            for (var contestant : rounds.results().keySet()) {
                var name = asked.name(contestant);
                figures.add(new Figure(name, "per s", rounds.spread(contestant, Load::perSecond)));
                figures.add(new Figure(name + ": p99", "ms", rounds.spread(contestant, Load::p99Millis)));
            }
            figures.add(asked.times(rounds, LIST, BARE_LIST, Limit.atMost(MOST_TIMES_SQL)));
            figures.add(asked.times(rounds, VERIFY, HMAC, Limit.atMost(MOST_TIMES_HMAC)));
            figures.add(asked.times(rounds, CREATE, NOTHING, Limit.NONE));
            figures.addAll(compared(rounds, asked));
        }
        return figures;
    }

    /** Until the server has compiled what is asked for most: else who has more code is measured colder. */
    private void warmUp() throws Exception {
        Rounds.alternate(WARM_UP_ROUNDS, contestants(WARM_UP_CONNECTIONS));
    }

    /** By so many connections, with so much data. */
    private record Asked(int connections, String data) {

        String name(String contestant) {
            return "REST, %s, %d connection%s: %s"
                    .formatted(data, connections, connections == 1 ? "" : "s", contestant);
        }

        /** How many times as long an answer takes. */
        Figure times(Rounds<Load> rounds, String contestant, String bare, Limit limit) {
            var ratio = rounds.ratio(bare, contestant, Load::perSecond);
            return new Figure(name(contestant) + " / " + bare, "x", ratio, limit);
        }
    }

    private Map<String, Callable<Load>> contestants(int connections) {
        var contestants = new LinkedHashMap<String, Callable<Load>>();
        contestants.put(NOTHING, () -> Load.of(connections, TIME, this::nothing, OK));
        contestants.put(LIST, () -> Load.of(connections, TIME, this::list, OK));
        contestants.put(BARE_LIST, () -> Load.of(connections, TIME, this::bareList, OK));
        contestants.put(CREATE, () -> Load.of(connections, TIME, this::creation, CREATED));
        contestants.put(VERIFY, () -> Load.of(connections, TIME, verification("/api/v1/tokens/verify"), OK));
        contestants.put(HMAC, () -> Load.of(connections, TIME, verification("/bench/api/hmac"), OK));
        return contestants;
    }

    private List<Figure> compared(Rounds<Load> rounds, Asked asked) {
        var figures = new ArrayList<Figure>();
        for (var contestant : List.of(LIST, CREATE, VERIFY)) {
            var rate = rounds.spread(contestant, Load::perSecond).median();
            var few = before.putIfAbsent(contestant + asked.connections(), rate);
            if (few != null) {
                figures.add(new Figure(
                        asked.name(contestant) + " / with few accounts",
                        "x",
                        Spread.of(few / rate),
                        Limit.atMost(MOST_TIMES_FEW_ACCOUNTS)));
            }
        }
        return figures;
    }

    private ApiAccount next() {
        return accounts.get(Math.floorMod(turn.getAndIncrement(), accounts.size()));
    }

    private HttpRequest nothing() {
        return requests.get("/bench/api/nothing", platform);
    }

    private HttpRequest list() {
        return list(next());
    }

    private HttpRequest list(ApiAccount account) {
        return requests.get("/api/v1/projects?limit=" + LINES, account.authorization());
    }

    private HttpRequest bareList() {
        return bareList(next());
    }

    private HttpRequest bareList(ApiAccount account) {
        return requests.get("/bench/api/projects?limit=" + LINES + "&tenant=" + account.tenant(), platform);
    }

    /** Or the one would be compared with what does less. */
    private void requireSameList(ApiAccount account) throws Exception {
        var list = json(list(account));
        var bare = json(bareList(account));
        if (!list.equals(bare)) {
            throw new IllegalStateException("The bare resource answers " + bare + ", and the console " + list);
        }
    }

    private HttpRequest creation() {
        var body = new JsonObject();
        body.addProperty("name", "Made " + turn.incrementAndGet() + " " + System.nanoTime());
        return requests.post("/api/v1/projects", next().authorization(), body.toString());
    }

    private Supplier<HttpRequest> verification(String path) {
        return () -> requests.post(path, platform, questions.get(turn.incrementAndGet() % questions.size()));
    }

    private static JsonObject json(HttpRequest request) throws Exception {
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }
}
