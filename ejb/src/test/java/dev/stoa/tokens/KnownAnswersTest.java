// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import static dev.stoa.tokens.KnownAnswers.APP_ID;
import static dev.stoa.tokens.KnownAnswers.CERTIFICATE;
import static dev.stoa.tokens.KnownAnswers.CHANNEL;
import static dev.stoa.tokens.KnownAnswers.EXPIRE;
import static dev.stoa.tokens.KnownAnswers.ISSUED_AT;
import static dev.stoa.tokens.KnownAnswers.OTHER_CERTIFICATE;
import static dev.stoa.tokens.KnownAnswers.SALT;
import static dev.stoa.tokens.KnownAnswers.UID;
import static dev.stoa.tokens.KnownAnswers.UNTIL;
import static dev.stoa.tokens.KnownAnswers.USER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.tokens.AccessToken.Holder;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownAnswersTest {

    private static final AccessToken2 RTC = accessToken2(new RtcService(Privileges.all(EXPIRE, 1), CHANNEL, UID));
    private static final AccessToken2 SIGNALING = accessToken2(new SignalingService(Privileges.all(EXPIRE, 1), USER));
    private static final AccessToken OLD_RTC = new AccessToken(SALT, ISSUED_AT, Privileges.all(UNTIL, 1));

    @Test
    void rtcIsBuiltAsPublished() throws MalformedToken {
        var built = ReadAccessToken2.of(RTC.sign(CERTIFICATE));

        assertThat(built.isSameAs(ReadAccessToken2.of(KnownAnswers.RTC))).isTrue();
    }

    @Test
    void signalingIsBuiltAsPublished() throws MalformedToken {
        var built = ReadAccessToken2.of(SIGNALING.sign(CERTIFICATE));

        assertThat(built.isSameAs(ReadAccessToken2.of(KnownAnswers.SIGNALING))).isTrue();
    }

    @Test
    void version006IsBuiltAsPublished() {
        assertThat(OLD_RTC.sign(APP_ID, CERTIFICATE, CHANNEL, UID)).isEqualTo(KnownAnswers.OLD_RTC);
    }

    @Test
    void publishedTokensAreRead() throws MalformedToken {
        assertThat(ReadAccessToken2.of(KnownAnswers.RTC).content()).isEqualTo(RTC);
        assertThat(ReadAccessToken2.of(KnownAnswers.SIGNALING).content()).isEqualTo(SIGNALING);
        assertThat(ReadAccessToken.of(KnownAnswers.OLD_RTC).content()).isEqualTo(OLD_RTC);
        assertThat(ReadAccessToken.of(KnownAnswers.OLD_RTC).appId()).isEqualTo(APP_ID);
    }

    @Test
    void onlyTheRightCertificateVerifies() throws MalformedToken {
        var rtc = ReadAccessToken2.of(KnownAnswers.RTC);
        var old = ReadAccessToken.of(KnownAnswers.OLD_RTC);
        var holder = new Holder(CHANNEL, UID);

        assertThat(rtc.isSignedWith(CERTIFICATE)).isTrue();
        assertThat(rtc.isSignedWith(OTHER_CERTIFICATE)).isFalse();
        assertThat(old.isSignedWith(CERTIFICATE, holder)).isTrue();
        assertThat(old.isSignedWith(OTHER_CERTIFICATE, holder)).isFalse();
        assertThat(old.isSignedWith(CERTIFICATE, new Holder(CHANNEL, USER))).isFalse();
    }

    @Test
    void version006KnowsItsChannelAndUid() throws MalformedToken {
        var old = ReadAccessToken.of(KnownAnswers.OLD_RTC);

        assertThat(old.isForChannel(CHANNEL)).isTrue();
        assertThat(old.isForChannel(UID)).isFalse();
        assertThat(old.isForUid(UID)).isTrue();
        assertThat(old.isForUid("")).isFalse();
    }

    private static AccessToken2 accessToken2(TokenService service) {
        return new AccessToken2(APP_ID, ISSUED_AT, EXPIRE, SALT, List.of(service));
    }
}
