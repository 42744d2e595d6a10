// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import static dev.stoa.tokens.KnownAnswers.APP_ID;
import static dev.stoa.tokens.KnownAnswers.CERTIFICATE;
import static dev.stoa.tokens.KnownAnswers.OTHER_CERTIFICATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.stoa.credentials.KnownCertificate;
import dev.stoa.credentials.Slot;
import dev.stoa.projects.ProjectId;
import dev.stoa.tenancy.TenantId;
import dev.stoa.tokens.TokenAnswer.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way in which a project can be joined, and everything that somebody may bring; the table is written by hand. */
class OutcomeMatrixTest {

    private static final String FOREIGN_CERTIFICATE = "00000000000000000000000000000000";
    private static final String OTHER_APP_ID = "0123456789abcdef0123456789abcdef";

    /** “No certificate”, primary, secondary; then what becomes of nothing, and of a token of each certificate. */
    private static final String MATRIX = """
            on    off  absent   app-id-alone     certificate-off  signed-by-none   signed-by-none
            on    off  off      app-id-alone     certificate-off  certificate-off  signed-by-none
            on    off  on       app-id-alone     certificate-off  token-valid      signed-by-none
            on    on   absent   app-id-alone     token-valid      signed-by-none   signed-by-none
            on    on   off      app-id-alone     token-valid      certificate-off  signed-by-none
            on    on   on       app-id-alone     token-valid      token-valid      signed-by-none
            gone  off  absent   nothing-enabled  certificate-off  signed-by-none   signed-by-none
            gone  off  off      nothing-enabled  certificate-off  certificate-off  signed-by-none
            gone  off  on       token-needed     certificate-off  token-valid      signed-by-none
            gone  on   absent   token-needed     token-valid      signed-by-none   signed-by-none
            gone  on   off      token-needed     token-valid      certificate-off  signed-by-none
            gone  on   on       token-needed     token-valid      token-valid      signed-by-none
            """;

    private static final RtcService ADA = RtcService.publisher("room", "ada", 600);

    private record Row(String noCertificate, String primary, String secondary, List<String> outcomes) {

        static Row of(String line) {
            var words = line.split("\\s+");
            return new Row(words[0], words[1], words[2], List.of(words).subList(3, words.length));
        }

        CheckedProject project(Standing standing) {
            var keys = new ArrayList<KnownCertificate>();
            keys.add(key(Slot.PRIMARY, primary, CERTIFICATE));
            if (!secondary.equals("absent")) {
                keys.add(key(Slot.SECONDARY, secondary, OTHER_CERTIFICATE));
            }
            var own = new OwnProject(new ProjectId(new UUID(1, 2)), "Lectures", standing, keys);
            return new CheckedProject(new TenantId(1), own, noCertificate.equals("on"));
        }

        /** A certificate that is on, if there is one. */
        Optional<String> certificate() {
            if (primary.equals("on")) {
                return Optional.of(CERTIFICATE);
            }
            return secondary.equals("on") ? Optional.of(OTHER_CERTIFICATE) : Optional.empty();
        }

        private static KnownCertificate key(Slot slot, String state, String certificate) {
            return Judged.key(slot, state.equals("on"), certificate);
        }
    }

    static Stream<Row> rows() {
        return MATRIX.lines().map(Row::of);
    }

    @Test
    void hasEveryMode() {
        var modes = rows().map(row -> row.noCertificate() + row.primary() + row.secondary());

        assertThat(modes.distinct()).hasSize(2 * 2 * 3);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void saysWhatBecomesOfEachThatComes(Row row) {
        var outcomes = Stream.of(
                        Optional.<String>empty(),
                        Optional.of(CERTIFICATE),
                        Optional.of(OTHER_CERTIFICATE),
                        Optional.of(FOREIGN_CERTIFICATE))
                .map(signer -> signer.map(certificate -> Judged.signed(certificate, ADA)))
                .map(token -> answer(row.project(Standing.IN_FORCE), question(token), 60))
                .map(answer -> answer.reason().code());

        assertThat(outcomes).containsExactlyElementsOf(row.outcomes());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isTheSameForAllOfADisabledProjectOrASuspendedAccount(Row row) {
        for (var brought : List.of(Optional.<String>empty(), Optional.of(Judged.signed(CERTIFICATE, ADA)))) {
            assertThat(answer(row.project(Standing.PROJECT_DISABLED), question(brought), 60))
                    .isEqualTo(TokenAnswer.of(Reason.PROJECT_DISABLED));
            assertThat(answer(row.project(Standing.ACCOUNT_SUSPENDED), question(brought), 60))
                    .isEqualTo(TokenAnswer.of(Reason.ACCOUNT_SUSPENDED));
        }
    }

    /** A token is not forgiven because none is asked for. */
    @ParameterizedTest
    @MethodSource("rows")
    void lookAtATokenWhereverOneIsBrought(Row row) {
        var project = row.project(Standing.IN_FORCE);

        assertThat(answer(project, question("007x"), 60).reason()).isEqualTo(Reason.MALFORMED);
        assertThat(answer(project, question("008x"), 60).reason()).isEqualTo(Reason.VERSION_UNKNOWN);
        row.certificate().ifPresent(certificate -> {
            var token = Judged.signed(certificate, ADA);
            var asked = question(token);
            assertThat(answer(project, asked, 600).reason()).isEqualTo(Reason.EXPIRED);
            assertThat(answer(project, asked, -1).reason()).isEqualTo(Reason.NOT_YET_VALID);
            assertThat(answer(project, at(ServiceType.RTC, token, "hall", "ada"), 60)
                            .reason())
                    .isEqualTo(Reason.CHANNEL_DIFFERS);
            assertThat(answer(project, at(ServiceType.RTC, token, "room", "bob"), 60)
                            .reason())
                    .isEqualTo(Reason.UID_DIFFERS);
            assertThat(answer(project, at(ServiceType.CHAT, token, "room", "ada"), 60)
                            .reason())
                    .isEqualTo(Reason.SERVICE_DIFFERS);
            var elsewhere = new TokenQuestion(OTHER_APP_ID, Optional.of(token), ServiceType.RTC, "room", "ada");
            assertThat(answer(project, elsewhere, 60).reason()).isEqualTo(Reason.APP_ID_DIFFERS);
        });
    }

    /** Each verdict has an answer, so none of them falls through. */
    @ParameterizedTest
    @EnumSource(Verdict.class)
    void answersEveryVerdict(Verdict verdict) {
        var answer = TokenAnswer.of(Reason.of(verdict));

        assertThat(answer.allowed()).isEqualTo(verdict == Verdict.VALID);
    }

    @Test
    void lettingInTellsUntilWhenAndForWhat() {
        var services = new RtcService(Privileges.of(Map.of(1, 300L, 2, 30L, 4, 86_400L, 99, 600L)), "room", "ada");

        var answer = answer(open(), question(Judged.signed(CERTIFICATE, services)), 60);

        assertThat(answer.allowed()).isTrue();
        assertThat(answer.expiresAt()).contains(Judged.ISSUED.plusSeconds(300));
        assertThat(answer.privileges())
                .extracting(InspectedPrivilege::number, InspectedPrivilege::expiresAt)
                .containsExactly(
                        tuple(1, Judged.ISSUED.plusSeconds(300)),
                        tuple(4, Judged.ISSUED.plusSeconds(600)),
                        tuple(99, Judged.ISSUED.plusSeconds(600)));
    }

    @Test
    void whoMayPublishAndNotJoinIsNotLetIn() {
        var publisher = new RtcService(Privileges.all(600, RtcService.PUBLISH_AUDIO), "room", "ada");

        assertThat(answer(open(), question(Judged.signed(CERTIFICATE, publisher)), 60)
                        .reason())
                .isEqualTo(Reason.SERVICE_DIFFERS);
    }

    @Test
    void theEndOfJoiningIsTheEnd() {
        var brief = new RtcService(Privileges.of(Map.of(1, 30L, 2, 600L)), "room", "ada");

        assertThat(answer(open(), question(Judged.signed(CERTIFICATE, brief)), 30)
                        .reason())
                .isEqualTo(Reason.EXPIRED);
    }

    /** Neither room nor person may come from another service of the token. */
    @Test
    void oneServiceHasToFitAltogether() {
        var token = Judged.signed(
                CERTIFICATE,
                RtcService.subscriber("room", "ada", 600),
                RtcService.subscriber("hall", "bob", 600),
                new SignalingService(Privileges.all(600, 1), "eve"));

        assertThat(answer(open(), at(ServiceType.RTC, token, "hall", "bob"), 60).allowed())
                .isTrue();
        assertThat(answer(open(), at(ServiceType.RTC, token, "room", "bob"), 60).reason())
                .isEqualTo(Reason.UID_DIFFERS);
        assertThat(answer(open(), at(ServiceType.RTC, token, "room", "eve"), 60).reason())
                .isEqualTo(Reason.UID_DIFFERS);
        assertThat(answer(open(), at(ServiceType.SIGNALING, token, "", "eve"), 60)
                        .allowed())
                .isTrue();
    }

    @Test
    void wildcardsLetInWhomTheyStandFor() {
        var anywhere = Judged.signed(CERTIFICATE, RtcService.subscriber("*", "guest-*", 600));
        var anyone = Judged.signed(CERTIFICATE, RtcService.subscriber("room", "", 600));

        assertThat(answer(open(), at(ServiceType.RTC, anywhere, "any", "guest-7"), 60)
                        .allowed())
                .isTrue();
        assertThat(answer(open(), at(ServiceType.RTC, anywhere, "any", "ada"), 60)
                        .reason())
                .isEqualTo(Reason.UID_DIFFERS);
        assertThat(answer(open(), at(ServiceType.RTC, anyone, "room", "7"), 60).allowed())
                .isTrue();
        assertThat(answer(open(), at(ServiceType.RTC, anyone, "room", ""), 60).allowed())
                .isTrue();
    }

    /** Where the token names somebody, nobody in particular is somebody else. */
    @Test
    void namingNobodyIsNoWayAround() {
        var token = Judged.signed(CERTIFICATE, ADA);

        assertThat(answer(open(), at(ServiceType.RTC, token, "room", ""), 60).reason())
                .isEqualTo(Reason.UID_DIFFERS);
        assertThat(answer(open(), at(ServiceType.RTC, token, "", "ada"), 60).reason())
                .isEqualTo(Reason.CHANNEL_DIFFERS);
    }

    @Test
    void nothingLastsLongerThanADay() {
        var week = 7 * AccessToken2.LIMIT_SECONDS;
        var token = Unbounded.token(CERTIFICATE, week, RtcService.subscriber("room", "ada", week));

        var answer = answer(open(), question(token), 60);

        assertThat(answer.expiresAt()).contains(Judged.ISSUED.plusSeconds(AccessToken2.LIMIT_SECONDS));
        assertThat(answer(open(), question(token), AccessToken2.LIMIT_SECONDS).reason())
                .isEqualTo(Reason.EXPIRED);
    }

    @Test
    void oldTokensAreForTheirHolderAlone() {
        var until = Judged.ISSUED.plusSeconds(600).getEpochSecond();
        var join = old(Map.of(RtcService.JOIN, until), "room", "ada");
        var login = old(Map.of(AccessToken.SIGNALING_LOGIN, until), "ada", "");

        assertThat(answer(open(), at(ServiceType.RTC, join, "room", "ada"), 60).allowed())
                .isTrue();
        assertThat(answer(open(), at(ServiceType.RTC, join, "ada", "room"), 60).reason())
                .isEqualTo(Reason.CHANNEL_DIFFERS);
        assertThat(answer(open(), at(ServiceType.SIGNALING, login, "", "ada"), 60)
                        .allowed())
                .isTrue();
        assertThat(answer(open(), at(ServiceType.SIGNALING, login, "ada", "bob"), 60)
                        .reason())
                .isEqualTo(Reason.UID_DIFFERS);
        assertThat(answer(open(), at(ServiceType.RTC, login, "room", "ada"), 60).reason())
                .isEqualTo(Reason.SERVICE_DIFFERS);
    }

    /** A user of Signaling may have the name of a channel; that does not let him into it. */
    @Test
    void aNameInOnePlaceIsNotANameInAnother() {
        var until = Judged.ISSUED.plusSeconds(600).getEpochSecond();
        var both = old(Map.of(RtcService.JOIN, until, AccessToken.SIGNALING_LOGIN, until), "ada", "");

        assertThat(answer(open(), at(ServiceType.RTC, both, "room", "ada"), 60).reason())
                .isEqualTo(Reason.CHANNEL_DIFFERS);
        assertThat(answer(open(), at(ServiceType.SIGNALING, both, "ada", "bob"), 60)
                        .reason())
                .isEqualTo(Reason.UID_DIFFERS);
    }

    private static String old(Map<Integer, Long> privileges, String channel, String uid) {
        return new AccessToken(1, 1, Privileges.of(privileges)).sign(APP_ID, CERTIFICATE, channel, uid);
    }

    private static CheckedProject open() {
        return Row.of("gone on absent").project(Standing.IN_FORCE);
    }

    private static TokenAnswer answer(CheckedProject project, TokenQuestion question, long secondsAfterIssue) {
        return project.answer(question, Judged.ISSUED.plusSeconds(secondsAfterIssue));
    }

    private static TokenQuestion question(String token) {
        return question(Optional.of(token));
    }

    private static TokenQuestion question(Optional<String> token) {
        return new TokenQuestion(APP_ID, token, ServiceType.RTC, "room", "ada");
    }

    private static TokenQuestion at(ServiceType service, String token, String channel, String uid) {
        return new TokenQuestion(APP_ID, Optional.of(token), service, channel, uid);
    }
}
