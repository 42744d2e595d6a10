// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench;

import dev.stoa.system.LocalPlatform;
import dev.stoa.system.Person;
import dev.stoa.system.PlainBrowser;
import dev.stoa.system.PlainBrowser.Page;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

/**
 * Whether the pages that take an address tell by their time if somebody has it: each is asked about people and about
 * nobody in turns, about each address once.
 */
final class KnownAndUnknown {

    private static final String KNOWN = "known";
    private static final String UNKNOWN = "unknown";
    private static final int ROUNDS = 15;
    private static final double ALIKE = 1.2;

    private final LocalPlatform platform;

    KnownAndUnknown(LocalPlatform platform) {
        this.platform = platform;
    }

    /** One page: how to get there, its form, and what is sent beside the address. */
    private record Question(String what, String path, String link, String form, Map<String, String> others) {

        String field() {
            return form.equals("sign-up-identifier") ? "identifier" : "username";
        }
    }

    private static final List<Question> QUESTIONS = List.of(
            new Question(
                    "sign-up sends a code",
                    "/sign-up",
                    "",
                    "sign-up-identifier",
                    Map.of("terms", "on", "privacy", "on", "acceptableUse", "on")),
            new Question(
                    "sign-in, wrong password", "/sign-in", "", "kc-form-login", Map.of("password", "Wrong-horse-9")),
            new Question("reset of the password", "/sign-in", "reset-credentials", "kc-reset-password-form", Map.of()));

    List<Figure> measure() throws Exception {
        var figures = new ArrayList<Figure>();
        for (var question : QUESTIONS) {
            var contestants = new LinkedHashMap<String, Callable<Double>>();
            contestants.put(
                    KNOWN, () -> millis(question, Person.appear(platform).email()));
            contestants.put(UNKNOWN, () -> millis(question, "nobody-" + UUID.randomUUID() + "@example.com"));
            var rounds = Rounds.alternate(ROUNDS, contestants);
            figures.add(figure(rounds, question, KNOWN));
            figures.add(figure(rounds, question, UNKNOWN));
            var known = rounds.spread(KNOWN, time -> time).median();
            var unknown = rounds.spread(UNKNOWN, time -> time).median();
            var apart = Spread.of(Math.max(known, unknown) / Math.min(known, unknown));
            figures.add(new Figure(question.what() + ": the slower / the quicker", "x", apart, Limit.atMost(ALIKE)));
        }
        return figures;
    }

    private static Figure figure(Rounds<Double> rounds, Question question, String contestant) {
        return new Figure(question.what() + ": address " + contestant, "ms", rounds.spread(contestant, time -> time));
    }

    private double millis(Question question, String address) throws IOException {
        var browser = new PlainBrowser();
        var page = browser.open(URI.create(platform.consoleUrl() + question.path()));
        if (!question.link().isEmpty()) {
            page = browser.open(link(page, question.link()));
        }
        var action = page.action(question.form());
        var fields = new LinkedHashMap<>(question.others());
        fields.put(question.field(), address);
        var begin = System.nanoTime();
        browser.send(action, fields);
        return (System.nanoTime() - begin) / 1e6;
    }

    private static URI link(Page page, String part) throws IOException {
        for (var candidate : page.body().split("href=\"", -1)) {
            var target = candidate.substring(0, Math.max(candidate.indexOf('"'), 0));
            if (target.contains(part)) {
                return page.address().resolve(target.replace("&amp;", "&"));
            }
        }
        throw new IOException("no link to " + part + " at " + page.address());
    }
}
