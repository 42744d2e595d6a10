// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** How often a code can be tried and asked for, by mail and by text message. */
@OnRealm
@ParameterizedClass
@EnumSource
class SignUpLimitsIT {

    private static final String USED_UP = "This code was wrong 5 times and counts no more. Ask for a new one.";

    private final Way way;
    private final String address;

    private RealmServer server;
    private SignUpPages pages;

    SignUpLimitsIT(Way way) {
        this.way = way;
        this.address = way.someAddress();
    }

    @BeforeEach
    void prepare(RealmServer server) {
        this.server = server;
        this.pages = new SignUpPages(server, new Browser());
    }

    @Test
    void fiveWrongTriesUseTheCodeUp() throws IOException {
        var page = pages.identify(address);
        for (var left : new String[] {"4 times", "3 times", "twice", "once"}) {
            page = pages.enter(page, pages.wrongCodeFor(address));
            assertThat(page.message()).isEqualTo("This code is not right. You can try " + left + " more.");
        }
        page = pages.enter(page, pages.wrongCodeFor(address));
        assertThat(page.message()).isEqualTo(USED_UP);

        page = pages.enter(page, pages.codeFor(address));

        assertThat(page.message()).isEqualTo(USED_UP);
    }

    @Test
    void thirtyTriesAtOnceAreNoMoreThanFive() throws IOException, InterruptedException, ExecutionException {
        pages.identify(address);
        var wrong = pages.wrongCodeFor(address);
        var tries = new ArrayList<Callable<Page>>();
        for (var tab = 0; tab < 30; tab++) {
            var page = pages.identify(address);
            tries.add(() -> pages.enter(page, wrong));
        }
        var threads = Executors.newFixedThreadPool(tries.size());

        var answers = threads.invokeAll(tries);
        threads.shutdown();

        var messages = new ArrayList<String>();
        for (var answer : answers) {
            messages.add(answer.get().message());
        }
        assertThat(messages)
                .filteredOn(message -> !message.equals(USED_UP))
                .hasSize(4)
                .doesNotHaveDuplicates();
        var late = pages.enter(pages.identify(address), pages.codeFor(address));
        assertThat(late.message()).isEqualTo(USED_UP);
    }

    @Test
    void anExpiredCodeIsRefused() throws IOException {
        server.withCodeSettings(Map.of("codeLifespanSeconds", "0"), () -> {
            var page = pages.identify(address);

            var refused = pages.enter(page, pages.codeFor(address));

            assertThat(refused.message()).startsWith("This code has expired").endsWith("Ask for a new one.");
        });
    }

    @Test
    void anotherCodeIsNotSentTooEarly() throws IOException {
        var page = pages.identify(address);

        var refused = pages.resend(page);

        assertThat(refused.message())
                .matches("A code for this " + way.to() + " was asked for a moment ago\\. "
                        + "You can ask for a new one after \\d+ seconds\\.");
        assertThat(server.mailsTo(address)).isEqualTo(1);
    }

    @Test
    void onlyTheNewestCodeCounts() throws IOException {
        server.withCodeSettings(Map.of("resendAfterSeconds", "0"), () -> {
            var page = pages.identify(address);
            var old = pages.codeFor(address);

            page = pages.resend(page);

            assertThat(page.message())
                    .isEqualTo("We sent you a new " + way.message() + ". Only the newest code counts.");
            if (!old.equals(pages.codeFor(address))) {
                page = pages.enter(page, old);
                assertThat(page.message()).startsWith("This code is not right.");
            }
            assertThat(pages.enter(page, pages.codeFor(address)).heading()).isEqualTo("About you");
        });
    }

    @Test
    void aSixthCodeOfTheDayIsRefused() throws IOException {
        server.withCodeSettings(Map.of("resendAfterSeconds", "0"), () -> {
            var page = pages.identify(address);
            for (var code = 2; code <= 5; code++) {
                page = pages.resend(page);
            }
            assertThat(server.mailsTo(address)).isEqualTo(5);

            page = pages.resend(page);

            assertThat(page.message())
                    .startsWith("This " + way.to() + " got 5 codes within 24 hours, and more are not allowed.");
            assertThat(server.mailsTo(address)).isEqualTo(5);
        });
    }

    @Test
    void aNetworkThatAskedTooOftenGetsNoMore() throws IOException {
        pages.identify(address);
        var other = way.someAddress();
        server.withCodeSettings(Map.of("codesPerNetworkAddress", "1"), () -> {
            var refused = new SignUpPages(server, new Browser()).identify(other);

            assertThat(refused.message()).startsWith("Your network asked for 1 codes within 1 hours");
            assertThat(server.mailsTo(other)).isZero();
        });
    }

    @Test
    void aCodeIsGoodInTheBrowserThatAskedForIt() throws IOException {
        pages.identify(address);
        var thief = new SignUpPages(server, new Browser());

        var refused = thief.enter(thief.identify(address), pages.codeFor(address));

        assertThat(refused.message()).isEqualTo("There is no code to check. Ask for a new one.");
    }

    @Test
    void aCodeIsGoodOnce() throws IOException {
        var code = pages.identify(address);
        var received = pages.codeFor(address);
        assertThat(pages.enter(code, received).heading()).isEqualTo("About you");

        server.withCodeSettings(Map.of("resendAfterSeconds", "0"), () -> {
            var again = pages.enter(pages.identify(address), received);

            if (!received.equals(pages.codeFor(address))) {
                assertThat(again.message()).startsWith("This code is not right.");
            }
        });
        assertThat(server.mailsTo(address)).isEqualTo(2);
    }

    @Test
    void aCodeForOneThingIsNoGoodForAnother() throws IOException {
        var browser = new Browser();
        new SignUpPages(server, browser).complete(SignUpPages.someAddress());
        var addresses = new AddressPages(server, browser);
        var toChange = way == Way.MAIL ? addresses.changeEmail() : addresses.changePhone();
        var page = addresses.name(toChange, address);
        var forChange = pages.codeFor(address);

        var signUp = new SignUpPages(server, browser);
        var newcomer = signUp.identify(address);

        if (!forChange.equals(pages.codeFor(address))) {
            assertThat(signUp.enter(newcomer, forChange).message()).startsWith("This code is not right.");
        }
        assertThat(signUp.enter(page, forChange).isConsole()).isTrue();
    }
}
