// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import static dev.stoa.tokens.Judged.key;
import static dev.stoa.tokens.Judged.services;
import static dev.stoa.tokens.Judged.signed;
import static dev.stoa.tokens.KnownAnswers.APP_ID;
import static dev.stoa.tokens.KnownAnswers.CERTIFICATE;
import static dev.stoa.tokens.KnownAnswers.OTHER_CERTIFICATE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.credentials.KnownCertificate;
import dev.stoa.credentials.Slot;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    private static final RtcService ADA = RtcService.publisher("room", "ada", 600);

    @Test
    void aTokenOfThePrimaryCertificateIsValid() {
        var inspection = services(ADA).in("room").by("ada").inspect();

        assertThat(inspection.verdict()).isEqualTo(Verdict.VALID);
        assertThat(inspection.signedBy()).contains(Slot.PRIMARY);
        assertThat(inspection.appId()).contains(APP_ID);
        assertThat(inspection.project().orElseThrow().name()).isEqualTo("Lectures");
        assertThat(inspection.issuedAt()).contains(Judged.ISSUED);
        assertThat(inspection.expiresAt()).contains(Judged.ISSUED.plusSeconds(600));
        assertThat(inspection.warnings()).isEmpty();
    }

    @Test
    void aTokenOfTheSecondaryCertificateIsValid() {
        var inspection = Judged.token(signed(OTHER_CERTIFICATE, ADA))
                .withKeys(key(Slot.PRIMARY, true, CERTIFICATE), key(Slot.SECONDARY, true, OTHER_CERTIFICATE))
                .inspect();

        assertThat(inspection.verdict()).isEqualTo(Verdict.VALID);
        assertThat(inspection.signedBy()).contains(Slot.SECONDARY);
    }

    @Test
    void theAppIdOfAnotherAccountIsUnknown() {
        var inspection = services(ADA).ofNobody().inspect();

        assertThat(inspection.verdict()).isEqualTo(Verdict.APP_ID_UNKNOWN);
        assertThat(inspection.project()).isEmpty();
        assertThat(inspection.signedBy()).isEmpty();
    }

    @Test
    void aDisabledProjectRefusesItsTokens() {
        assertThat(services(ADA).ofDisabledProject().verdict()).isEqualTo(Verdict.PROJECT_DISABLED);
    }

    @Test
    void aForeignSignatureIsOfNoCertificate() {
        var inspection = Judged.token(signed(OTHER_CERTIFICATE, ADA)).inspect();

        assertThat(inspection.verdict()).isEqualTo(Verdict.SIGNED_BY_NONE);
        assertThat(inspection.signedBy()).isEmpty();
        assertThat(services(ADA).withKeys().verdict()).isEqualTo(Verdict.SIGNED_BY_NONE);
    }

    @Test
    void aCertificateThatIsOffIsNamed() {
        var inspection =
                services(ADA).withKeys(key(Slot.PRIMARY, false, CERTIFICATE)).inspect();

        assertThat(inspection.verdict()).isEqualTo(Verdict.CERTIFICATE_OFF);
        assertThat(inspection.details()).isEqualTo(List.of(Slot.PRIMARY));
    }

    @Test
    void aCertificateThatWasDeletedIsNamed() {
        var deletedAt = Judged.ISSUED.plusSeconds(30);
        var deleted = new KnownCertificate(
                UUID.randomUUID(), Slot.SECONDARY, false, Optional.of(deletedAt), OTHER_CERTIFICATE);

        var inspection = Judged.token(signed(OTHER_CERTIFICATE, ADA))
                .withKeys(key(Slot.PRIMARY, true, CERTIFICATE), deleted)
                .inspect();

        assertThat(inspection.verdict()).isEqualTo(Verdict.CERTIFICATE_DELETED);
        assertThat(inspection.details()).isEqualTo(List.of(Slot.SECONDARY, deletedAt));
        assertThat(inspection.signedBy()).isEmpty();
        assertThat(inspection.signerCode()).isEqualTo("DELETED");
    }

    @Test
    void aSuspendedAccountRefusesItsTokens() {
        assertThat(services(ADA).ofSuspendedAccount().verdict()).isEqualTo(Verdict.ACCOUNT_SUSPENDED);
    }

    @ParameterizedTest
    @CsvSource({"-1, NOT_YET_VALID", "0, VALID", "599, VALID", "600, EXPIRED", "601, EXPIRED"})
    void aTokenIsValidFromItsIssueUntilItsEnd(long secondsAfterIssue, Verdict verdict) {
        assertThat(services(ADA).secondsAfterIssue(secondsAfterIssue).verdict()).isEqualTo(verdict);
    }

    @Test
    void theSkewOfTheClockIsTold() {
        assertThat(services(ADA).secondsAfterIssue(-37).inspect().details()).isEqualTo(List.of(37L));
    }

    @Test
    void theMomentOfTheEndIsTold() {
        assertThat(services(ADA).secondsAfterIssue(900).inspect().details())
                .isEqualTo(List.of(Judged.ISSUED.plusSeconds(600)));
    }

    @Test
    void aTokenEndsWithItsLastPrivilege() {
        var brief = services(RtcService.subscriber("room", "ada", 60), RtcService.subscriber("hall", "ada", 90));

        assertThat(brief.secondsAfterIssue(89).verdict()).isEqualTo(Verdict.VALID);
        assertThat(brief.secondsAfterIssue(90).inspect().details()).isEqualTo(List.of(Judged.ISSUED.plusSeconds(90)));
    }

    @Test
    void anotherChannelOrUserDiffers() {
        assertThat(services(ADA).in("hall").by("ada").verdict()).isEqualTo(Verdict.CHANNEL_DIFFERS);
        assertThat(services(ADA).in("room").by("bob").verdict()).isEqualTo(Verdict.UID_DIFFERS);
        assertThat(services(new ChatService(Privileges.all(600, 1), "ada"))
                        .by("bob")
                        .verdict())
                .isEqualTo(Verdict.UID_DIFFERS);
    }

    @Test
    void oneServiceThatFitsIsEnough() {
        var both = services(ADA, new SignalingService(Privileges.all(600, 1), "lovelace"));

        assertThat(both.by("lovelace").verdict()).isEqualTo(Verdict.VALID);
        assertThat(both.by("ada").in("room").verdict()).isEqualTo(Verdict.VALID);
        assertThat(both.by("bob").verdict()).isEqualTo(Verdict.UID_DIFFERS);
    }

    @Test
    void whatATokenDoesNotNameDoesNotDiffer() {
        var login = services(new FpaService(Privileges.all(600, 1)));

        assertThat(login.in("room").by("ada").verdict()).isEqualTo(Verdict.VALID);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 7, true",
        "0, 7, true",
        "*, 7, true",
        "7, 7, true",
        "7, 8, false",
        "user-*, user-7, true",
        "user-*, user, false",
        "*-7, user-7, true",
        "a*b*c, axbxc, true",
        "a*b*c, axc, false",
        "ab*b, ab, false"
    })
    void aWildcardAdmitsWhatItStandsFor(String uid, String typed, boolean admitted) {
        var verdict = services(RtcService.subscriber("*", uid, 600))
                .in("any")
                .by(typed)
                .verdict();

        assertThat(verdict).isEqualTo(admitted ? Verdict.VALID : Verdict.UID_DIFFERS);
    }
}
