// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How long a page takes that sends something must not tell whether the address is somebody's. */
@OnRealm
class SendingTimeIT {

    private static final int ROUNDS = 20;
    private static final int FIRST_ROUNDS = 4;

    private RealmServer server;

    @BeforeEach
    void prepare(RealmServer server) {
        this.server = server;
    }

    /** Known and unknown take turns, and take turns at being first: the machine's load changes over time. */
    @ParameterizedTest
    @EnumSource
    void isTheSameForKnownAndUnknown(Way way) throws IOException {
        var taken = way.someAddress();
        signUp(way, taken);
        var known = new ArrayList<Long>();
        var unknown = new ArrayList<Long>();
        server.withCodeSettings(Map.of("resendAfterSeconds", "0", "codesPerAddress", "1000"), () -> {
            for (var round = 0; round < FIRST_ROUNDS + ROUNDS; round++) {
                var knownFirst = round % 2 == 0;
                var one = micros(knownFirst ? taken : way.someAddress());
                var other = micros(knownFirst ? way.someAddress() : taken);
                known.add(knownFirst ? one : other);
                unknown.add(knownFirst ? other : one);
            }
        });

        var typicalKnown = typical(known);
        var typicalUnknown = typical(unknown);

        System.out.printf(
                "%s: known %d us, unknown %d us (lower quartile of %d)%n", way, typicalKnown, typicalUnknown, ROUNDS);
        assertThat(typicalKnown).isBetween(typicalUnknown / 2, typicalUnknown * 2);
    }

    private void signUp(Way way, String address) throws IOException {
        var pages = new SignUpPages(server, new Browser());
        if (way == Way.MAIL) {
            pages.complete(address);
        } else {
            pages.completeByPhone(address, SignUpPages.someAddress());
        }
    }

    private long micros(String address) throws IOException {
        var pages = new SignUpPages(server, new Browser());
        var first = pages.begin();
        var start = System.nanoTime();
        pages.identify(first, address);
        return Duration.ofNanos(System.nanoTime() - start).toNanos() / 1_000;
    }

    /** The lower quartile: other work on the machine only ever adds. */
    private static long typical(List<Long> measured) {
        var sorted = new ArrayList<>(measured.subList(FIRST_ROUNDS, measured.size()));
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 4);
    }
}
