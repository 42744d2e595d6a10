// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.access.Caller;
import dev.stoa.access.KeyScope;
import dev.stoa.access.NotAllowed;
import dev.stoa.access.ProjectScope;
import dev.stoa.credentials.CertificateOperation;
import dev.stoa.projects.ProjectId;
import dev.stoa.projects.Projects;
import dev.stoa.tenancy.TenantId;
import dev.stoa.tokens.ServiceType;
import dev.stoa.tokens.TemporaryToken;
import dev.stoa.tokens.TokenAnswer;
import dev.stoa.tokens.TokenAnswer.Reason;
import dev.stoa.tokens.TokenCheck;
import dev.stoa.tokens.TokenQuestion;
import dev.stoa.tokens.Tokens;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a media server is answered: one of an account's own, or one of the platform. */
@ExtendWith(ArquillianExtension.class)
class TokenCheckIT {

    private static final String CHANNEL = "lecture hall";
    private static final Caller PLATFORM = new Caller.Platform();

    @Inject
    People people;

    @Inject
    Owner owner;

    @Inject
    Projects projects;

    @Inject
    Tokens tokens;

    @Inject
    TokenCheck check;

    @Inject
    CertificateOperations operations;

    @Inject
    Probe probe;

    private TenantId tenant = new TenantId(1);
    private ProjectId chess = ProjectId.parse("00000000-0000-7000-8000-000000000000");
    private String appId = "";

    @BeforeEach
    void adaHasAProject() throws Exception {
        tenant = people.newTenant();
        chess = people.as(tenant, () -> projects.create(Asked.project("Chess")));
        appId = appId(chess);
    }

    @Test
    void aTokenOfTheProjectLetsInUntilItsEnd() throws Exception {
        var token = temporary();

        var answer = asProgram(question(token.token()));

        assertThat(answer.reason()).isEqualTo(Reason.TOKEN_VALID);
        assertThat(answer.expiresAt()).contains(token.expiresAt());
        assertThat(answer.privileges()).hasSize(4);
        assertThat(asProgram(new TokenQuestion(appId, Optional.empty(), ServiceType.RTC, CHANNEL, "7"))
                        .reason())
                .isEqualTo(Reason.TOKEN_NEEDED);
    }

    @Test
    void aProjectWithoutCertificateLetsInWithTheAppIdAlone() throws Exception {
        var open = people.as(tenant, () -> projects.create(Asked.projectWithoutCertificate("Open")));

        assertThat(asProgram(question(appId(open), Optional.empty())).reason()).isEqualTo(Reason.APP_ID_ALONE);
    }

    @Test
    void thePlatformAsksOfEveryAccount() throws Exception {
        var token = temporary().token();

        var answer = people.withoutTenant(PLATFORM, () -> check.verify(question(token)));

        assertThat(answer.reason()).isEqualTo(Reason.TOKEN_VALID);
        assertThat(people.withoutTenant(PLATFORM, () -> check.verify(question("0".repeat(32), Optional.of(token))))
                        .reason())
                .isEqualTo(Reason.APP_ID_UNKNOWN);
    }

    @Test
    void anotherAccountLearnsNothing() throws Exception {
        var token = temporary().token();
        var bobs = people.newTenant();
        people.withoutTenant(PLATFORM, () -> check.verify(question(token)));

        var answer = people.as(bobs, program(ProjectScope.all()), () -> check.verify(question(token)));

        assertThat(answer).isEqualTo(unknown());
    }

    @Test
    void aProgramForChosenProjectsLearnsNothingOfOthers() throws Exception {
        var token = temporary().token();
        asProgram(question(token));

        var others = people.as(tenant, program(ProjectScope.of(Set.of())), () -> check.verify(question(token)));
        var own =
                people.as(tenant, program(ProjectScope.of(Set.of(chess.value()))), () -> check.verify(question(token)));

        assertThat(others).isEqualTo(unknown());
        assertThat(own.allowed()).isTrue();
    }

    /** Within the same second, although what was known of the project is kept for five. */
    @Test
    void aChangeOfTheProjectHoldsAtOnce() throws Exception {
        var token = temporary().token();
        assertThat(asProgram(question(token)).allowed()).isTrue();

        as(() -> projects.disable(chess));
        assertThat(asProgram(question(token)).reason()).isEqualTo(Reason.PROJECT_DISABLED);

        as(() -> projects.enable(chess));
        assertThat(asProgram(question(token)).allowed()).isTrue();

        people.as(
                tenant,
                People.proofFor("Projects.delete", chess),
                Executors.callable(() -> projects.delete(chess, "Chess")));
        assertThat(asProgram(question(token))).isEqualTo(unknown());
    }

    @Test
    void aChangeOfTheCertificatesHoldsAtOnce() throws Exception {
        var token = temporary().token();
        operations.make(tenant, chess, CertificateOperation.ENABLE_SECONDARY);
        operations.make(tenant, chess, CertificateOperation.SWAP);
        assertThat(asProgram(question(token)).allowed()).isTrue();

        operations.make(tenant, chess, CertificateOperation.DISABLE_SECONDARY);
        assertThat(asProgram(question(token)).reason()).isEqualTo(Reason.CERTIFICATE_OFF);

        operations.make(tenant, chess, CertificateOperation.DELETE_SECONDARY, "Chess");
        assertThat(asProgram(question(token)).reason()).isEqualTo(Reason.CERTIFICATE_DELETED);
    }

    @Test
    void aSuspendedAccountIsLetInNowhere() throws Exception {
        var token = temporary().token();
        owner.change("update tenancy.tenant set suspended_at = now() where id = " + tenant);

        assertThat(asProgram(question(token)).reason()).isEqualTo(Reason.ACCOUNT_SUSPENDED);
        assertThatThrownBy(this::temporary).hasMessageContaining("account-suspended");
    }

    @Test
    void isNotOnTheTrail() throws Exception {
        var token = temporary().token();

        asProgram(question(token));
        asProgram(question("007x"));

        assertThat(people.as(tenant, () -> probe.query("""
                        select action from audit.entry where action like 'TokenCheck%'
                        """))).isEmpty();
    }

    @Test
    void aProgramWithoutTheScopeIsRefused() {
        var reader = new Caller.Key("a".repeat(32), Set.of(KeyScope.READ_USAGE), ProjectScope.all());

        assertThatThrownBy(() -> people.as(tenant, reader, () -> check.verify(question("007x"))))
                .isInstanceOf(NotAllowed.class);
    }

    private void as(Runnable change) throws Exception {
        people.as(tenant, Executors.callable(change));
    }

    private TokenAnswer asProgram(TokenQuestion question) throws Exception {
        return people.as(tenant, program(ProjectScope.all()), () -> check.verify(question));
    }

    private static Caller program(ProjectScope projects) {
        return new Caller.Key("a".repeat(32), Set.of(KeyScope.READ_PROJECTS), projects);
    }

    private static TokenAnswer unknown() {
        return new TokenAnswer(Reason.APP_ID_UNKNOWN, Optional.empty(), List.of());
    }

    private TemporaryToken temporary() throws Exception {
        return people.as(tenant, () -> tokens.temporaryRtc(chess, CHANNEL));
    }

    private String appId(ProjectId project) throws Exception {
        return people.as(tenant, () -> projects.detail(project)).appId();
    }

    private TokenQuestion question(String token) {
        return question(appId, Optional.of(token));
    }

    private static TokenQuestion question(String appId, Optional<String> token) {
        return new TokenQuestion(appId, token, ServiceType.RTC, CHANNEL, "7");
    }
}
