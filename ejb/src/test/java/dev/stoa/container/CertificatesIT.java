// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.access.Caller;
import dev.stoa.access.Permission;
import dev.stoa.credentials.CertificateOff;
import dev.stoa.credentials.Certificates;
import dev.stoa.credentials.FreshSignInNeeded;
import dev.stoa.credentials.Slot;
import dev.stoa.projects.Projects;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
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
        var revealed = people.as(tenant, () -> certificates.revealPrimary(id));
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
        assertThatThrownBy(() -> people.as(tenant, () -> certificates.revealPrimary(id)))
                .isInstanceOf(CertificateOff.class);
    }

    @Test
    void areRevealedToNobodyWhoSignedInMoreThanAMinuteAgo() throws Exception {
        var tenant = people.newTenant();
        var id = people.as(tenant, () -> projects.create(Asked.project("Chess")));

        assertThatThrownBy(() -> people.as(tenant, signedInAgo(61), () -> certificates.revealPrimary(id)))
                .isInstanceOf(FreshSignInNeeded.class);
        assertThatThrownBy(() -> people.as(tenant, signedInAgo(-120), () -> certificates.revealPrimary(id)))
                .isInstanceOf(FreshSignInNeeded.class);
        assertThat(people.as(tenant, signedInAgo(30), () -> certificates.revealPrimary(id)))
                .isNotEmpty();
    }

    @Test
    void areNotInTheDatabaseForWhoReadsIt() throws Exception {
        var tenant = people.newTenant();
        var id = people.as(tenant, () -> projects.create(Asked.project("Chess")));
        var revealed = people.as(tenant, () -> certificates.revealPrimary(id));

        var rows = people.as(tenant, () -> probe.query("""
                select encode(ciphertext, 'escape') || key_id || encode(nonce, 'escape') from credentials.certificate
                """));

        assertThat(rows).singleElement().asString().doesNotContain(revealed);
    }

    private static Caller signedInAgo(long seconds) {
        return new Caller.Member(
                "ada", Set.of(Permission.values()), Instant.now().minusSeconds(seconds));
    }
}
