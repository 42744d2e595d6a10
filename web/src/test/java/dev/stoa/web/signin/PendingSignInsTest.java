// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PendingSignInsTest {

    private static final PendingSignIns NONE = new PendingSignIns(List.of());

    @Test
    void keepsOneForEachTab() {
        var two = NONE.with(pending("first", "/app/projects/list")).with(pending("second", "/staff/home"));

        assertThat(two.of("first")).map(PendingSignIn::target).contains("/app/projects/list");
        assertThat(two.of("second")).map(PendingSignIn::target).contains("/staff/home");
    }

    @Test
    void forgetsTheOldestWhenThereAreTooMany() {
        var all = NONE;
        for (var number = 0; number < PendingSignIns.MOST + 3; number++) {
            all = all.with(pending("state-" + number, ""));
        }

        assertThat(all.all()).hasSize(PendingSignIns.MOST);
        assertThat(all.of("state-2")).isEmpty();
        assertThat(all.of("state-3")).isPresent();
    }

    @Test
    void forgetsWhatWasAnswered() {
        var one = NONE.with(pending("first", "")).with(pending("second", ""));

        assertThat(one.without(pending("first", "")).of("first")).isEmpty();
        assertThat(one.without(pending("first", "")).of("second")).isPresent();
    }

    @Test
    void survivesItsText() {
        var some = NONE.with(pending("first", "/app/projects/list?text=a%20b")).with(pending("second", ""));

        assertThat(PendingSignIns.decode(some.encode())).isEqualTo(some);
        assertThat(PendingSignIns.decode(NONE.encode())).isEqualTo(NONE);
    }

    private static PendingSignIn pending(String state, String target) {
        return new PendingSignIn(
                state,
                "nonce",
                "verifier",
                target,
                state.equals("first"),
                state.equals("second") ? new Purpose(Purpose.Kind.ACT, "connect-github") : Purpose.SIGN_IN,
                Instant.ofEpochMilli(1_795_000_000_123L));
    }
}
