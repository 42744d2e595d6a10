// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench;

import dev.stoa.system.LocalPlatform;
import dev.stoa.system.Person;
import dev.stoa.system.PlainBrowser;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How long it takes from the address of the console to the list of projects for one who types his password at once: as
 * it is, and with a password hash that costs nothing, so that the rest is seen.
 */
final class SignIns {

    private static final String REAL = "as it is";
    private static final String CHEAP = "with a hash for nothing";
    private static final Pattern POLICY = Pattern.compile("\"passwordPolicy\":\"([^\"]*)\"");

    private static final int CROWD = 8;
    private static final int ROUNDS = 5;
    private static final int FOR_EACH_PERSON = 4;
    private static final double OWN_MILLIS = 50;

    private final LocalPlatform platform;
    private final String policy;
    private final Redemption redemption;
    private final List<Person> people = new ArrayList<>();

    private SignIns(LocalPlatform platform) throws IOException {
        this.platform = platform;
        this.policy = policyOf(platform);
        this.redemption = new Redemption(platform);
        for (var number = 0; number < CROWD; number++) {
            people.add(Person.appear(platform));
        }
    }

    /**
     * One sign-in, in milliseconds.
     *
     * @param console what of the whole the browser waited for the console
     * @param redemption what of that the console waits for Keycloak, to whom it hands the code
     */
    private record SignIn(double whole, double console, double redemption) {

        double own() {
            return console - redemption;
        }
    }

    static List<Figure> measure(LocalPlatform platform) throws Exception {
        var signIns = new SignIns(platform);
        try {
            var figures = new ArrayList<Figure>();
            figures.addAll(signIns.figures(1));
            figures.addAll(signIns.figures(CROWD));
            return figures;
        } finally {
            signIns.setPolicy(signIns.policy);
        }
    }

    private List<Figure> figures(int crowd) throws Exception {
        var contestants = new LinkedHashMap<String, Callable<List<SignIn>>>();
        contestants.put(REAL, () -> round(policy, crowd));
        contestants.put(CHEAP, () -> round(policy + " and hashAlgorithm(pbkdf2-sha256) and hashIterations(1)", crowd));
        var rounds = Rounds.alternate(ROUNDS, contestants);
        var what = "sign in, %d at once: ".formatted(crowd);
        return List.of(
                figure(rounds, what + "whole, p50", REAL, 0.5),
                figure(rounds, what + "whole, p95", REAL, 0.95),
                figure(rounds, what + "outside the password hash, p50", CHEAP, 0.5),
                figure(rounds, what + "outside the password hash, p95", CHEAP, 0.95),
                part(rounds, what + "requests to the console, p50", SignIn::console, Limit.NONE),
                part(rounds, what + "Keycloak's redemption of the code, p50", SignIn::redemption, Limit.NONE),
                part(
                        rounds,
                        what + "the console's own part, p50",
                        SignIn::own,
                        crowd == 1 ? Limit.atMost(OWN_MILLIS) : Limit.NONE),
                new Figure(
                        what + "share outside the password hash",
                        "x",
                        rounds.ratio(CHEAP, REAL, each -> percentile(0.5, each, SignIn::whole))));
    }

    private static Figure figure(Rounds<List<SignIn>> rounds, String what, String contestant, double share) {
        return new Figure(
                what, "ms", rounds.spread(contestant, each -> percentile(share, each, SignIn::whole)), Limit.NONE);
    }

    private static Figure part(Rounds<List<SignIn>> rounds, String what, ToDoubleFunction<SignIn> part, Limit limit) {
        return new Figure(what, "ms", rounds.spread(REAL, each -> percentile(0.5, each, part)), limit);
    }

    /** Everybody's password is hashed anew at the first sign-in under another policy; that one does not count. */
    private List<SignIn> round(String policy, int crowd) throws Exception {
        setPolicy(policy);
        for (var person : people) {
            signIn(person);
        }
        var pool = Executors.newFixedThreadPool(crowd);
        try {
            var work = people.stream().limit(crowd).map(person -> (Callable<List<SignIn>>) () -> oneByOne(person));
            var all = new ArrayList<SignIn>();
            for (var done : pool.invokeAll(work.toList())) {
                all.addAll(done.get());
            }
            return all;
        } finally {
            pool.shutdownNow();
        }
    }

    private List<SignIn> oneByOne(Person person) throws IOException {
        var all = new ArrayList<SignIn>();
        for (var number = 0; number < FOR_EACH_PERSON; number++) {
            all.add(signIn(person));
        }
        return all;
    }

    private SignIn signIn(Person person) throws IOException {
        var browser = new PlainBrowser();
        var begin = System.nanoTime();
        person.signIn(platform, browser);
        var whole = (System.nanoTime() - begin) / 1e6;
        var console = browser.waitedFor(URI.create(platform.consoleUrl())).toNanos() / 1e6;
        return new SignIn(whole, console, redemption.millis(browser));
    }

    private void setPolicy(String wanted) throws IOException {
        var answer = platform.keycloak().admin().put("/stoa", "{\"passwordPolicy\": \"" + wanted + "\"}");
        if (answer.statusCode() != 204) {
            throw new IOException("the password policy was not changed: " + answer.body());
        }
    }

    private static String policyOf(LocalPlatform platform) throws IOException {
        var realm = platform.keycloak().admin().get("/stoa").body();
        return Stream.of(POLICY.matcher(realm))
                .filter(java.util.regex.Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new IOException("the realm has no password policy"));
    }

    private static double percentile(double share, List<SignIn> all, ToDoubleFunction<SignIn> value) {
        return Spread.percentile(share, all.stream().mapToDouble(value));
    }
}
