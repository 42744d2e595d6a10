// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.access.NotAllowed;
import dev.stoa.access.Permission;
import dev.stoa.credentials.CertificateOperation;
import dev.stoa.credentials.Slot;
import dev.stoa.projects.ProjectId;
import dev.stoa.projects.ProjectNotFound;
import dev.stoa.projects.Projects;
import dev.stoa.tenancy.TenantId;
import dev.stoa.tokens.ChannelNameInvalid;
import dev.stoa.tokens.EndedTokenRemoval;
import dev.stoa.tokens.Inspection;
import dev.stoa.tokens.PrimaryCertificateOff;
import dev.stoa.tokens.ProjectDisabled;
import dev.stoa.tokens.TemporaryToken;
import dev.stoa.tokens.TemporaryTokenLine;
import dev.stoa.tokens.TemporaryTokenState;
import dev.stoa.tokens.Tokens;
import dev.stoa.tokens.Verdict;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class TokensIT {

    private static final String CHANNEL = "lecture hall";

    @Inject
    People people;

    @Inject
    Projects projects;

    @Inject
    CertificateOperations operations;

    @Inject
    Tokens tokens;

    @Inject
    EndedTokenRemoval removal;

    @Inject
    Owner owner;

    @Inject
    Probe probe;

    private TenantId tenant = new TenantId(1);
    private ProjectId chess = ProjectId.parse("00000000-0000-7000-8000-000000000000");

    @BeforeEach
    void adaHasAProject() throws Exception {
        tenant = people.newTenant();
        chess = people.as(tenant, () -> projects.create(Asked.project("Chess")));
    }

    @Test
    void aTemporaryTokenIsValidForItsChannelAndADay() throws Exception {
        var token = temporary();

        var inspection = inspect(tenant, token.token());

        assertThat(inspection.verdict()).isEqualTo(Verdict.VALID);
        assertThat(inspection.signedBy()).contains(Slot.PRIMARY);
        assertThat(inspection.project().orElseThrow().name()).isEqualTo("Chess");
        assertThat(inspection.issuedAt()).contains(token.issuedAt());
        assertThat(inspection.expiresAt()).contains(token.expiresAt());
        assertThat(Duration.between(token.issuedAt(), token.expiresAt())).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void theIssueIsRecordedWithoutTheToken() throws Exception {
        var token = temporary();

        var rows = people.as(tenant, () -> probe.query("select t::text from tokens.temporary_token t"));

        assertThat(rows)
                .singleElement()
                .asString()
                .contains(chess.toString(), CHANNEL)
                .doesNotContain(token.token().substring(0, 20));
        assertThat(token).asString().doesNotContain(token.token());
    }

    @Test
    void theIssueIsOnTheTrail() throws Exception {
        temporary();

        var trail = people.as(tenant, () -> probe.query("""
                select concat_ws(' | ', caller, kind, action, subject) from audit.entry
                """));

        assertThat(trail.stream().map(String::valueOf))
                .contains("ada | CHANGE | Tokens.temporaryRtc | project " + chess);
    }

    @Test
    void temporaryTokensEndWithTheirCertificate() throws Exception {
        chess = people.as(tenant, () -> projects.create(Asked.projectWithoutCertificate("Open")));
        operations.make(tenant, chess, CertificateOperation.ENABLE_PRIMARY);
        var token = temporary();
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.channel()).isEqualTo(CHANNEL);
            assertThat(line.valid()).isTrue();
        });

        operations.make(tenant, chess, CertificateOperation.DISABLE_PRIMARY);

        assertThat(lines()).extracting(TemporaryTokenLine::valid).containsExactly(false);
        assertThat(inspect(tenant, token.token()).verdict()).isEqualTo(Verdict.CERTIFICATE_OFF);
        assertThatThrownBy(this::temporary).isInstanceOf(PrimaryCertificateOff.class);
    }

    @Test
    void aSwapEndsTemporaryTokensForGood() throws Exception {
        var token = temporary();
        operations.make(tenant, chess, CertificateOperation.ENABLE_SECONDARY);

        operations.make(tenant, chess, CertificateOperation.SWAP);
        assertThat(lines()).extracting(TemporaryTokenLine::state).containsExactly(TemporaryTokenState.SWAPPED);
        assertThat(inspect(tenant, token.token()).signedBy()).contains(Slot.SECONDARY);

        operations.make(tenant, chess, CertificateOperation.SWAP);
        assertThat(lines()).extracting(TemporaryTokenLine::state).containsExactly(TemporaryTokenState.SWAPPED);
    }

    @Test
    void aTokenOfADeletedCertificateIsToldFromForgery() throws Exception {
        var token = temporary();
        operations.make(tenant, chess, CertificateOperation.ENABLE_SECONDARY);
        operations.make(tenant, chess, CertificateOperation.SWAP);
        operations.make(tenant, chess, CertificateOperation.DISABLE_SECONDARY);
        assertThat(inspect(tenant, token.token()).verdict()).isEqualTo(Verdict.CERTIFICATE_OFF);

        operations.make(tenant, chess, CertificateOperation.DELETE_SECONDARY, "Chess");

        var inspection = inspect(tenant, token.token());
        assertThat(inspection.verdict()).isEqualTo(Verdict.CERTIFICATE_DELETED);
        assertThat(inspection.signerCode()).isEqualTo("DELETED");
    }

    @Test
    void aTemporaryTokenStaysListedForAWeekAfterItsEnd() throws Exception {
        temporary();
        age(7);
        assertThat(lines()).extracting(TemporaryTokenLine::state).containsExactly(TemporaryTokenState.EXPIRED);

        age(2);
        removal.remove();

        assertThat(lines()).isEmpty();
        assertThat(people.as(tenant, () -> probe.query("select token_id from tokens.ending_token")))
                .isEmpty();
    }

    @Test
    void aProjectWithoutCertificateHasNoToken() throws Exception {
        var open = people.as(tenant, () -> projects.create(Asked.projectWithoutCertificate("Open")));

        assertThatThrownBy(() -> people.as(tenant, () -> tokens.temporaryRtc(open, CHANNEL)))
                .isInstanceOf(PrimaryCertificateOff.class);
    }

    @Test
    void aDisabledProjectHasNoToken() throws Exception {
        var token = temporary();

        people.as(tenant, () -> probe.change("update projects.project set status = 'DISABLED'"));

        assertThat(inspect(tenant, token.token()).verdict()).isEqualTo(Verdict.PROJECT_DISABLED);
        assertThatThrownBy(this::temporary).isInstanceOf(ProjectDisabled.class);
    }

    @Test
    void aTokenIsForOneChannel() {
        for (var channel : List.of("", "*", "x".repeat(65), "caf\u00e9")) {
            assertThatThrownBy(() -> people.as(tenant, () -> tokens.temporaryRtc(chess, channel)))
                    .isInstanceOf(ChannelNameInvalid.class);
        }
    }

    @Test
    void anotherAccountLearnsNothing() throws Exception {
        var token = temporary();
        var bobs = people.newTenant();

        var inspection = inspect(bobs, token.token());

        assertThat(inspection.verdict()).isEqualTo(Verdict.APP_ID_UNKNOWN);
        assertThat(inspection.project()).isEmpty();
        assertThat(inspection.signedBy()).isEmpty();
        assertThatThrownBy(() -> people.as(bobs, () -> tokens.temporaryRtc(chess, CHANNEL)))
                .isInstanceOf(ProjectNotFound.class);
        assertThatThrownBy(() -> people.as(bobs, () -> tokens.temporaryTokens(chess)))
                .isInstanceOf(ProjectNotFound.class);
        assertThat(people.as(bobs, () -> probe.query("select id from tokens.temporary_token")))
                .isEmpty();
    }

    @Test
    void whatIsNoTokenIsExplained() throws Exception {
        var cut = temporary().token();

        assertThat(inspect(tenant, cut.substring(0, cut.length() - 8)).verdict())
                .isEqualTo(Verdict.MALFORMED);
        assertThat(inspect(tenant, " 005" + cut).verdict()).isEqualTo(Verdict.VERSION_UNKNOWN);
        assertThat(inspect(tenant, " " + cut + "\n").verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void whoMayOnlyLookGetsNoToken() throws Exception {
        var viewer = People.member(Permission.VIEW_PROJECTS);
        var token = temporary();

        assertThatThrownBy(() -> people.as(tenant, viewer, () -> tokens.temporaryRtc(chess, CHANNEL)))
                .isInstanceOf(NotAllowed.class);
        assertThat(people.as(tenant, viewer, () -> tokens.inspect(token.token(), Optional.empty(), Optional.empty()))
                        .verdict())
                .isEqualTo(Verdict.VALID);
    }

    /** All that was issued was issued so many days earlier. */
    private void age(int days) throws Exception {
        owner.change("""
                begin; set local app.tenant_id = '%1$s'; set local app.all_projects = 'true'; set local app.projects = '{}';
                update tokens.temporary_token
                   set issued_at = issued_at - interval '%2$d days', expires_at = expires_at - interval '%2$d days';
                update tokens.ending_token set expires_at = expires_at - interval '%2$d days' where tenant_id = %1$s;
                commit
                """.formatted(tenant, days));
    }

    private TemporaryToken temporary() throws Exception {
        return people.as(tenant, () -> tokens.temporaryRtc(chess, CHANNEL));
    }

    private List<TemporaryTokenLine> lines() throws Exception {
        return people.as(tenant, () -> tokens.temporaryTokens(chess));
    }

    private Inspection inspect(TenantId reader, String token) throws Exception {
        return people.as(reader, () -> tokens.inspect(token, Optional.of(CHANNEL), Optional.of("ada")));
    }
}
