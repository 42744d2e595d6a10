// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.access.FreshProofNeeded;
import dev.stoa.access.Operation;
import dev.stoa.credentials.CertificateOff;
import dev.stoa.credentials.Certificates;
import dev.stoa.credentials.Slot;
import dev.stoa.projects.ProjectId;
import dev.stoa.projects.Projects;
import dev.stoa.tenancy.TenantId;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CertificatesIT {

    @Inject
    People people;

    @Inject
    Projects projects;

    @Inject
    Certificates certificates;

    @Inject
    Probe probe;

    @Test
    void comeWithAProjectThatAsksForTokens() throws Exception {
        var tenant = people.newTenant();
        var id = people.as(tenant, () -> projects.create(Asked.project("Chess")));

        var seen = people.as(tenant, () -> certificates.of(id));
        var revealed = reveal(tenant, id);
        var keys = people.as(tenant, () -> probe.signingKeys(id));

        assertThat(seen.primaryOn()).isTrue();
        assertThat(seen.noCertificate()).isFalse();
        assertThat(seen.primaryCreatedAt()).isPresent();
        assertThat(revealed).matches("[0-9a-f]{32}");
        assertThat(keys).singleElement().satisfies(key -> {
            assertThat(key.slot()).isEqualTo(Slot.PRIMARY);
            assertThat(key.certificate()).isEqualTo(revealed);
            assertThat(key).asString().doesNotContain(revealed);
        });
    }

    @Test
    void areMissingWhereTheAppIdIsEnough() throws Exception {
        var tenant = people.newTenant();
        var id = people.as(tenant, () -> projects.create(Asked.projectWithoutCertificate("Open")));

        var seen = people.as(tenant, () -> certificates.of(id));

        assertThat(seen.noCertificate()).isTrue();
        assertThat(seen.primaryOn()).isFalse();
        assertThat(seen.primaryCreatedAt()).isEmpty();
        assertThatThrownBy(() -> reveal(tenant, id)).isInstanceOf(CertificateOff.class);
    }

    @Test
    void areRevealedToNobodyWithoutAFreshProof() throws Exception {
        var tenant = people.newTenant();
        var id = people.as(tenant, () -> projects.create(Asked.project("Chess")));

        assertThatThrownBy(() -> people.as(tenant, () -> certificates.revealPrimary(id)))
                .isInstanceOfSatisfying(
                        FreshProofNeeded.class,
                        needed -> assertThat(needed.operation())
                                .isEqualTo(new Operation("Certificates.revealPrimary", id.auditSubject())));
    }

    @Test
    void areNotRevealedByAProofForAnother() throws Exception {
        var tenant = people.newTenant();
        var id = people.as(tenant, () -> projects.create(Asked.project("Chess")));
        var other = people.as(tenant, () -> projects.create(Asked.project("Go")));
        var proof = People.proofFor("Certificates.revealPrimary", other);

        assertThatThrownBy(() -> people.as(tenant, proof, () -> certificates.revealPrimary(id)))
                .isInstanceOf(FreshProofNeeded.class);
    }

    @Test
    void areRevealedOnceByOneProof() throws Exception {
        var tenant = people.newTenant();
        var id = people.as(tenant, () -> projects.create(Asked.project("Chess")));
        var proof = People.proofFor("Certificates.revealPrimary", id);

        Callable<String> twice = () -> certificates.revealPrimary(id) + certificates.revealPrimary(id);

        assertThatThrownBy(() -> people.as(tenant, proof, twice)).isInstanceOf(FreshProofNeeded.class);
    }

    @Test
    void areNotInTheDatabaseForWhoReadsIt() throws Exception {
        var tenant = people.newTenant();
        var id = people.as(tenant, () -> projects.create(Asked.project("Chess")));
        var revealed = reveal(tenant, id);

        var rows = people.as(tenant, () -> probe.query("""
                select encode(ciphertext, 'escape') || key_id || encode(nonce, 'escape') from credentials.certificate
                """));

        assertThat(rows).singleElement().asString().doesNotContain(revealed);
    }

    private String reveal(TenantId tenant, ProjectId id) throws Exception {
        var proof = People.proofFor("Certificates.revealPrimary", id);
        return people.as(tenant, proof, () -> certificates.revealPrimary(id));
    }
}
