// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.access.FreshProofNeeded;
import dev.stoa.credentials.CertificateBlocker;
import dev.stoa.credentials.CertificateMoveRefused;
import dev.stoa.credentials.CertificateNameNeeded;
import dev.stoa.credentials.CertificateOff;
import dev.stoa.credentials.CertificateOperation;
import dev.stoa.credentials.CertificateUses;
import dev.stoa.credentials.Certificates;
import dev.stoa.credentials.CertificatesChangedMeanwhile;
import dev.stoa.credentials.KnownCertificate;
import dev.stoa.credentials.ProjectCertificates;
import dev.stoa.credentials.Slot;
import dev.stoa.credentials.UseRecorder;
import dev.stoa.projects.ProjectId;
import dev.stoa.projects.ProjectNotFound;
import dev.stoa.projects.Projects;
import dev.stoa.projects.SecondaryState;
import dev.stoa.tenancy.TenantId;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What members do with certificates, one after the other. */
@ExtendWith(ArquillianExtension.class)
class CertificateOperationsIT {

    @Inject
    People people;

    @Inject
    Projects projects;

    @Inject
    Certificates certificates;

    @Inject
    CertificateOperations operations;

    @Inject
    CertificateUses uses;

    @Inject
    UseRecorder recorder;

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
    void theSecondaryBecomesThePrimaryWithItsValue() throws Exception {
        var first = value(Slot.PRIMARY);
        make(CertificateOperation.ENABLE_SECONDARY);
        var second = value(Slot.SECONDARY);

        make(CertificateOperation.SWAP);

        assertThat(value(Slot.PRIMARY)).isEqualTo(second).isNotEqualTo(first);
        assertThat(value(Slot.SECONDARY)).isEqualTo(first);
        assertThat(reveal("revealPrimary")).isEqualTo(second);
        assertThat(reveal("revealSecondary")).isEqualTo(first);
    }

    @Test
    void aDisabledSecondaryComesBackAndADeletedOneDoesNot() throws Exception {
        make(CertificateOperation.ENABLE_SECONDARY);
        var second = value(Slot.SECONDARY);
        make(CertificateOperation.DISABLE_SECONDARY);
        assertThatThrownBy(() -> reveal("revealSecondary")).isInstanceOf(CertificateOff.class);
        make(CertificateOperation.ENABLE_SECONDARY);
        assertThat(value(Slot.SECONDARY)).isEqualTo(second);

        make(CertificateOperation.DISABLE_SECONDARY);
        make(CertificateOperation.DELETE_SECONDARY);
        make(CertificateOperation.ENABLE_SECONDARY);

        assertThat(value(Slot.SECONDARY)).isNotEqualTo(second);
        assertThat(known())
                .filteredOn(known -> known.deletedAt().isPresent())
                .singleElement()
                .satisfies(deleted -> {
                    assertThat(deleted.certificate()).isEqualTo(second);
                    assertThat(deleted.enabled()).isFalse();
                    assertThat(deleted.slot()).isEqualTo(Slot.SECONDARY);
                });
    }

    @Test
    void aProjectThatBeganOpenIsClosedForGood() throws Exception {
        var open = people.as(tenant, () -> projects.create(Asked.projectWithoutCertificate("Open")));
        operations.make(tenant, open, CertificateOperation.ENABLE_PRIMARY);
        operations.make(tenant, open, CertificateOperation.DISABLE_PRIMARY);
        operations.make(tenant, open, CertificateOperation.ENABLE_PRIMARY);
        assertThat(operations.of(tenant, open).noCertificate()).isTrue();

        operations.make(tenant, open, CertificateOperation.REMOVE_NO_CERTIFICATE);

        assertThat(operations.of(tenant, open).noCertificate()).isFalse();
        assertThatThrownBy(() -> operations.make(tenant, open, CertificateOperation.DISABLE_PRIMARY))
                .isInstanceOfSatisfying(
                        CertificateMoveRefused.class,
                        refused -> assertThat(refused.blocker()).isEqualTo(CertificateBlocker.PRIMARY_NEEDED));
        assertThatThrownBy(() -> people.as(tenant, () -> probe.change("""
                        update projects.project set no_certificate = true where id = '%s'
                        """.formatted(open))))
                .hasStackTraceContaining("for good");
    }

    @Test
    void removingNoCertificateAsksForTheName() throws Exception {
        var open = people.as(tenant, () -> projects.create(Asked.projectWithoutCertificate("Open")));
        operations.make(tenant, open, CertificateOperation.ENABLE_PRIMARY);
        var proof = People.proofFor("Certificates.removeNoCertificate", open);

        assertThatThrownBy(() -> people.as(tenant, proof, () -> {
                    certificates.removeNoCertificate(open, 1, "open");
                    return true;
                }))
                .isInstanceOf(CertificateNameNeeded.class)
                .hasMessageContaining("Open");
    }

    @Test
    void whoComesSecondIsToldWhatWasDone() throws Exception {
        var seen = now();
        make(CertificateOperation.ENABLE_SECONDARY);

        assertThatThrownBy(() -> people.as(tenant, () -> {
                    certificates.enableSecondary(chess, seen.version());
                    return true;
                }))
                .isInstanceOfSatisfying(CertificatesChangedMeanwhile.class, changed -> {
                    var last = changed.last().orElseThrow();
                    assertThat(last.operation()).isEqualTo(CertificateOperation.ENABLE_SECONDARY);
                    assertThat(last.version()).isEqualTo(seen.version() + 1);
                });
        assertThatThrownBy(() -> people.as(tenant, () -> {
                    certificates.enableSecondary(chess, 7);
                    return true;
                }))
                .isInstanceOf(CertificatesChangedMeanwhile.class);
        assertThat(now().secondaryState()).isEqualTo(SecondaryState.ON);
    }

    @Test
    void whatTakesSomethingAwayAsksForAFreshProof() {
        assertThatThrownBy(() -> people.as(tenant, () -> certificates.revealSecondary(chess)))
                .isInstanceOf(FreshProofNeeded.class);
        for (var operation : List.of(
                CertificateOperation.SWAP,
                CertificateOperation.DISABLE_PRIMARY,
                CertificateOperation.DISABLE_SECONDARY,
                CertificateOperation.DELETE_SECONDARY,
                CertificateOperation.REMOVE_NO_CERTIFICATE)) {
            assertThatThrownBy(() -> people.as(tenant, () -> operations.ask(operation, chess, 0)))
                    .as(operation.name())
                    .isInstanceOf(FreshProofNeeded.class);
        }
    }

    @Test
    void aCertificateThatWasUsedLatelyIsDeletedByTheProjectsName() throws Exception {
        make(CertificateOperation.ENABLE_SECONDARY);
        var id = now().secondary().orElseThrow().id();
        uses.issued(tenant, id);
        uses.verified(tenant, id);
        uses.verified(tenant, id);
        recorder.record();
        make(CertificateOperation.DISABLE_SECONDARY);

        var effect = people.as(tenant, () -> certificates.effect(chess, CertificateOperation.DELETE_SECONDARY));
        assertThat(effect.use().issued()).isEqualTo(1);
        assertThat(effect.use().verified()).isEqualTo(2);
        assertThat(effect.nameNeeded()).isTrue();
        assertThatThrownBy(() -> operations.make(tenant, chess, CertificateOperation.DELETE_SECONDARY, ""))
                .isInstanceOf(CertificateNameNeeded.class);
        operations.make(tenant, chess, CertificateOperation.DELETE_SECONDARY, " Chess ");

        assertThat(now().secondary()).isEmpty();
    }

    @Test
    void aCertificateThatNobodyUsesIsDeletedWithoutAName() throws Exception {
        make(CertificateOperation.ENABLE_SECONDARY);
        var id = now().secondary().orElseThrow().id();
        uses.verified(tenant, id);
        recorder.record();
        people.as(tenant, () -> probe.change("""
                update credentials.certificate_use set last_seen = now() - interval '25 hours'
                """));
        make(CertificateOperation.DISABLE_SECONDARY);

        operations.make(tenant, chess, CertificateOperation.DELETE_SECONDARY, "");

        assertThat(now().secondary()).isEmpty();
    }

    @Test
    void theChangesAreOnTheTrailWithBeforeAndAfter() throws Exception {
        make(CertificateOperation.ENABLE_SECONDARY);

        var rows = people.as(tenant, () -> probe.query("""
                select changes::text from audit.entry where action = 'Certificates.enableSecondary'
                """));

        assertThat(rows).singleElement().asString().contains("certificates.state", "PRIMARY", "SECONDARY_ON");
        assertThat(people.as(tenant, () -> certificates.history(chess)))
                .singleElement()
                .satisfies(change -> assertThat(change.operation()).isEqualTo(CertificateOperation.ENABLE_SECONDARY));
    }

    @Test
    void anotherAccountsProjectIsNoneAtAll() throws Exception {
        var bobs = people.newTenant();

        assertThatThrownBy(() -> operations.of(bobs, chess)).isInstanceOf(ProjectNotFound.class);
        for (var operation : CertificateOperation.values()) {
            if (operation != CertificateOperation.RESET_PRIMARY) {
                assertThatThrownBy(() -> operations.make(bobs, chess, operation, "Chess", 0))
                        .as(operation.name())
                        .isInstanceOf(ProjectNotFound.class);
            }
        }
    }

    private void make(CertificateOperation operation) throws Exception {
        operations.make(tenant, chess, operation);
    }

    private ProjectCertificates now() throws Exception {
        return operations.of(tenant, chess);
    }

    private List<KnownCertificate> known() throws Exception {
        return people.as(tenant, () -> probe.knownCertificates(chess));
    }

    private String value(Slot slot) throws Exception {
        return known().stream()
                .filter(known -> known.slot() == slot && known.deletedAt().isEmpty())
                .map(KnownCertificate::certificate)
                .findFirst()
                .orElseThrow();
    }

    private String reveal(String method) throws Exception {
        var proof = People.proofFor("Certificates." + method, chess);
        return people.as(
                tenant,
                proof,
                () -> method.equals("revealPrimary")
                        ? certificates.revealPrimary(chess)
                        : certificates.revealSecondary(chess));
    }
}
