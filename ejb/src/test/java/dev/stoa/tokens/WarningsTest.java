// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import static dev.stoa.tokens.Judged.services;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.tokens.TokenWarning.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WarningsTest {

    private static final TokenWarning WILDCARD = new TokenWarning(Kind.WILDCARD_PUBLISHES, List.of("rtc"));

    @Test
    void aWildcardMayListen() {
        assertThat(services(RtcService.subscriber("*", "", 600)).inspect().warnings())
                .isEmpty();
    }

    @Test
    void aWildcardThatPublishesIsDangerous() {
        assertThat(services(RtcService.publisher("*", "ada", 600)).inspect().warnings())
                .containsExactly(WILDCARD);
        assertThat(services(RtcService.publisher("room", "", 600)).inspect().warnings())
                .containsExactly(WILDCARD);
        assertThat(services(RtcService.publisher("room", "0", 600)).inspect().warnings())
                .containsExactly(WILDCARD);
        assertThat(services(RtcService.publisher("room", "user-*", 600))
                        .inspect()
                        .warnings())
                .containsExactly(WILDCARD);
    }

    @Test
    void aPrivilegeThatEndedBeforeTheTokenIsTold() {
        var two = services(new RtcService(Privileges.of(Map.of(1, 600L, 2, 60L)), "room", "ada"));

        assertThat(two.secondsAfterIssue(59).inspect().warnings()).isEmpty();
        assertThat(two.secondsAfterIssue(60).inspect().warnings())
                .containsExactly(new TokenWarning(Kind.PRIVILEGE_EXPIRED, List.of("rtc", "rtc-publish-audio")));
        assertThat(two.secondsAfterIssue(600).inspect().warnings()).isEmpty();
    }

    @Test
    void aServiceThatIsUnknownHereIsTold() {
        assertThat(Judged.token(UnknownServiceTest.withUnknownService())
                        .inspect()
                        .warnings())
                .containsExactly(new TokenWarning(Kind.SERVICE_UNKNOWN, List.of(UnknownServiceTest.UNKNOWN)));
    }

    @Test
    void moreThanADayIsNotHonoured() {
        var out = new TokenWriter();
        out.gap(TokenHmac.LENGTH);
        out.string(KnownAnswers.APP_ID).u32(1).u32(86_401).u32(1).u16(0);

        assertThat(Judged.token(Packed.text(out.toBytes())).inspect().warnings())
                .containsExactly(new TokenWarning(Kind.LIFETIME_OUT_OF_RANGE, List.of(86_400L)));
    }
}
