// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.access.NotAllowed;
import dev.stoa.access.Permission;
import dev.stoa.credentials.Slot;
import dev.stoa.projects.ProjectId;
import dev.stoa.projects.ProjectNotFound;
import dev.stoa.projects.Projects;
import dev.stoa.tenancy.TenantId;
import dev.stoa.tokens.BuiltToken;
import dev.stoa.tokens.CodeSample;
import dev.stoa.tokens.PrimaryCertificateOff;
import dev.stoa.tokens.SecondaryCertificateOff;
import dev.stoa.tokens.ServiceField;
import dev.stoa.tokens.ServiceField.Name;
import dev.stoa.tokens.ServiceOrder;
import dev.stoa.tokens.TokenBuilder;
import dev.stoa.tokens.TokenNameMissing;
import dev.stoa.tokens.TokenOrder;
import dev.stoa.tokens.TokenWarning;
import dev.stoa.tokens.Tokens;
import dev.stoa.tokens.Verdict;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class TokenBuilderIT {

    private static final TokenOrder SUBSCRIBER = order(Slot.PRIMARY, ServiceOrder.subscriber("room", "7", 60));

    @Inject
    People people;

    @Inject
    Projects projects;

    @Inject
    TokenBuilder builder;

    @Inject
    Tokens tokens;

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
    void buildsWhatIsAskedForAndSaysWhatItIs() throws Exception {
        var built = build(SUBSCRIBER);

        var inspection = people.as(tenant, () -> tokens.inspect(built.token(), Optional.of("room"), Optional.of("7")));
        assertThat(inspection.verdict()).isEqualTo(Verdict.VALID);
        assertThat(inspection.signedBy()).contains(Slot.PRIMARY);
        assertThat(built.inspection()).isEqualTo(inspection);
        assertThat(built.inspection().warnings()).isEmpty();
        assertThat(built).asString().doesNotContain(built.token());
    }

    @Test
    void showsHowToBuildItElsewhereWithoutTheCertificate() throws Exception {
        var appId = people.as(tenant, () -> projects.detail(chess)).appId();

        var samples = build(SUBSCRIBER).samples();

        assertThat(samples).extracting(CodeSample::language).containsExactly("Java", "Node.js", "Go", "Python");
        assertThat(samples).allSatisfy(sample -> assertThat(sample.code()).contains(appId, CodeSample.PLACEHOLDER));
    }

    @Test
    void warnsOfAPublisherWhoCouldBeAnyone() throws Exception {
        var warnings = build(order(Slot.PRIMARY, ServiceOrder.publisher("room", "", 60)))
                .inspection()
                .warnings();

        assertThat(warnings).extracting(TokenWarning::kind).containsExactly(TokenWarning.Kind.WILDCARD_PUBLISHES);
    }

    @Test
    void aUserOfSignalingLogsInForADay() throws Exception {
        var built = people.as(tenant, () -> builder.signaling(chess, "ada"));

        assertThat(built.inspection().services())
                .singleElement()
                .satisfies(service -> assertThat(service.fields()).containsExactly(new ServiceField(Name.USER, "ada")));
        assertThatThrownBy(() -> people.as(tenant, () -> builder.signaling(chess, "")))
                .isInstanceOf(TokenNameMissing.class);
    }

    @Test
    void signsWithACertificateThatIsOnAlone() throws Exception {
        var open = people.as(tenant, () -> projects.create(Asked.projectWithoutCertificate("Open")));

        assertThat(people.as(tenant, () -> builder.signers(chess))).containsExactly(Slot.PRIMARY);
        assertThat(people.as(tenant, () -> builder.signers(open))).isEmpty();
        assertThatThrownBy(() -> people.as(tenant, () -> builder.build(open, SUBSCRIBER)))
                .isInstanceOf(PrimaryCertificateOff.class);
        assertThatThrownBy(() -> build(order(Slot.SECONDARY, ServiceOrder.subscriber("room", "7", 60))))
                .isInstanceOf(SecondaryCertificateOff.class);
    }

    @Test
    void isOnTheTrailWithoutTheToken() throws Exception {
        var token = build(SUBSCRIBER).token();

        var trail = people.as(tenant, () -> probe.query("select e::text from audit.entry e"));

        assertThat(trail.stream().map(String::valueOf))
                .anyMatch(entry -> entry.contains("TokenBuilder.build") && entry.contains("rtc"))
                .noneMatch(entry -> entry.contains(token.substring(0, 20)));
    }

    @Test
    void isForWhoEditsProjectsOfThisAccount() throws Exception {
        var viewer = People.member(Permission.VIEW_PROJECTS);
        var bobs = people.newTenant();

        assertThatThrownBy(() -> people.as(tenant, viewer, () -> builder.build(chess, SUBSCRIBER)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> people.as(bobs, () -> builder.build(chess, SUBSCRIBER)))
                .isInstanceOf(ProjectNotFound.class);
        assertThatThrownBy(() -> people.as(bobs, () -> builder.signers(chess))).isInstanceOf(ProjectNotFound.class);
    }

    private BuiltToken build(TokenOrder order) throws Exception {
        return people.as(tenant, () -> builder.build(chess, order));
    }

    private static TokenOrder order(Slot signer, ServiceOrder... services) {
        return new TokenOrder(List.of(services), 60, signer);
    }
}
