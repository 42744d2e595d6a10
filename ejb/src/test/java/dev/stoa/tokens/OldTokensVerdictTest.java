// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import static dev.stoa.tokens.KnownAnswers.APP_ID;
import static dev.stoa.tokens.KnownAnswers.CERTIFICATE;
import static dev.stoa.tokens.KnownAnswers.OTHER_CERTIFICATE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.tokens.ServiceField.Name;
import dev.stoa.tokens.TokenWarning.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tokens of version 006 and of the first Signaling do not name their holder. */
class OldTokensVerdictTest {

    private static final long UNTIL = Judged.ISSUED.plusSeconds(600).getEpochSecond();

    @Test
    void isValidForItsChannelAndUid() {
        var inspection =
                old("room", "ada", RtcService.JOIN).in("room").by("ada").inspect();

        assertThat(inspection.verdict()).isEqualTo(Verdict.VALID);
        assertThat(inspection.version()).isEqualTo(TokenVersion.ACCESS_TOKEN);
        assertThat(inspection.issuedAt()).isEmpty();
        assertThat(inspection.expiresAt()).contains(Judged.ISSUED.plusSeconds(600));
        assertThat(inspection.warnings())
                .containsExactly(new TokenWarning(Kind.VERSION_OUTDATED, List.of("access-token")));
    }

    @Test
    void asksForTheHolder() {
        assertThat(old("room", "ada", 1).verdict()).isEqualTo(Verdict.CHANNEL_OR_UID_NEEDED);
        assertThat(old("room", "ada", 1).in("room").verdict()).isEqualTo(Verdict.CHANNEL_OR_UID_NEEDED);
        assertThat(old("room", "ada", 1).by("ada").verdict()).isEqualTo(Verdict.CHANNEL_OR_UID_NEEDED);
    }

    @Test
    void noticesAnotherHolder() {
        assertThat(old("room", "ada", 1).in("hall").by("ada").verdict()).isEqualTo(Verdict.CHANNEL_DIFFERS);
        assertThat(old("room", "ada", 1).in("room").by("bob").verdict()).isEqualTo(Verdict.UID_DIFFERS);
    }

    @Test
    void uidZeroIsAnyone() {
        assertThat(old("room", "", 1).in("room").verdict()).isEqualTo(Verdict.VALID);
        assertThat(old("room", "", 1).in("room").by("0").verdict()).isEqualTo(Verdict.VALID);
        assertThat(old("room", "", RtcService.PUBLISH_AUDIO)
                        .in("room")
                        .inspect()
                        .warnings())
                .contains(new TokenWarning(Kind.WILDCARD_PUBLISHES, List.of("rtc")));
        assertThat(old("room", "", 1).in("room").inspect().services().get(0).fields())
                .containsExactly(new ServiceField(Name.UID, ""));
    }

    @Test
    void theUserOfSignalingIsTypedAsUser() {
        var login = old("ada", "", AccessToken.SIGNALING_LOGIN);

        assertThat(login.by("ada").verdict()).isEqualTo(Verdict.VALID);
        assertThat(login.in("ada").verdict()).isEqualTo(Verdict.VALID);
        assertThat(login.by("ada").inspect().services())
                .singleElement()
                .satisfies(service -> assertThat(service.type()).isEqualTo(ServiceType.SIGNALING));
    }

    @Test
    void noticesAForeignSignatureAndTheEnd() {
        var foreign = Judged.token(token(OTHER_CERTIFICATE, "room", "ada", 1))
                .in("room")
                .by("ada");
        var old = old("room", "ada", 1).in("room").by("ada");

        assertThat(foreign.verdict()).isEqualTo(Verdict.SIGNED_BY_NONE);
        assertThat(old.secondsAfterIssue(600).verdict()).isEqualTo(Verdict.EXPIRED);
        assertThat(old.ofDisabledProject().verdict()).isEqualTo(Verdict.PROJECT_DISABLED);
        assertThat(old.ofNobody().verdict()).isEqualTo(Verdict.APP_ID_UNKNOWN);
    }

    @Test
    void theFirstSignalingNeedsItsUser() throws Exception {
        var text = io.agora.signal.SignalingToken.getToken(APP_ID, CERTIFICATE, "ada", (int) UNTIL);

        assertThat(Judged.token(text).verdict()).isEqualTo(Verdict.CHANNEL_OR_UID_NEEDED);
        assertThat(Judged.token(text).by("ada").verdict()).isEqualTo(Verdict.VALID);
        assertThat(Judged.token(text).by("bob").verdict()).isEqualTo(Verdict.SIGNED_BY_NONE);
        assertThat(Judged.token(text).by("ada").secondsAfterIssue(600).verdict())
                .isEqualTo(Verdict.EXPIRED);
    }

    private static Judged old(String channel, String uid, int privilege) {
        return Judged.token(token(CERTIFICATE, channel, uid, privilege));
    }

    private static String token(String certificate, String channel, String uid, int privilege) {
        return new AccessToken(1, UNTIL, Privileges.of(Map.of(privilege, UNTIL)))
                .sign(APP_ID, certificate, channel, uid);
    }
}
