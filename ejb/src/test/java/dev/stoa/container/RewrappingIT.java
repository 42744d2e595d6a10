// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.credentials.CertificateOperation;
import dev.stoa.credentials.KnownCertificate;
import dev.stoa.credentials.Rewrapping;
import dev.stoa.projects.ProjectId;
import dev.stoa.projects.Projects;
import dev.stoa.tenancy.TenantId;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Certificates from the time before the key was changed: k0 was in use then, and now it is k1. */
@ExtendWith(ArquillianExtension.class)
class RewrappingIT {

    @Inject
    People people;

    @Inject
    Projects projects;

    @Inject
    CertificateOperations operations;

    @Inject
    Rewrapping rewrapping;

    @Inject
    Owner owner;

    @Inject
    Probe probe;

    @Inject
    @ConfigProperty(name = "stoa.certificates.keys")
    String keys;

    private TenantId tenant = new TenantId(1);
    private ProjectId chess = ProjectId.parse("00000000-0000-7000-8000-000000000000");

    @BeforeEach
    void adaHasAProject() throws Exception {
        tenant = people.newTenant();
        chess = project(tenant);
    }

    @Test
    void sealsAnewWhatAnOlderKeySealed() throws Exception {
        operations.make(tenant, chess, CertificateOperation.ENABLE_SECONDARY);
        var before = known(tenant, chess);
        sealWithOldKey(tenant, chess, "certificate", "slot");
        assertThat(known(tenant, chess)).isEqualTo(before);

        rewrapping.rewrap();

        assertThat(keysOf(tenant)).containsExactly("k1");
        assertThat(known(tenant, chess)).isEqualTo(before);
        operations.make(tenant, chess, CertificateOperation.SWAP);
        assertThat(values(tenant, chess)).isEqualTo(values(before));
    }

    @Test
    void sealsDeletedOnesAnew() throws Exception {
        for (var operation : List.of(
                CertificateOperation.ENABLE_SECONDARY,
                CertificateOperation.DISABLE_SECONDARY,
                CertificateOperation.DELETE_SECONDARY)) {
            operations.make(tenant, chess, operation);
        }
        var before = known(tenant, chess);
        sealWithOldKey(tenant, chess, "deleted_certificate", "slot_was");

        rewrapping.rewrap();

        assertThat(people.as(tenant, () -> probe.query("select key_id from credentials.deleted_certificate")))
                .isEqualTo(List.of("k1"));
        assertThat(known(tenant, chess)).isEqualTo(before);
    }

    /** One that dies in the middle, as it does with its node: what it had done stays done, and the rest waits. */
    @Test
    void goesOnWhereARoundHasDied() throws Exception {
        var later = people.newTenant();
        var poker = project(later);
        var before = Stream.concat(known(tenant, chess).stream(), known(later, poker).stream())
                .toList();
        sealWithOldKey(tenant, chess, "certificate", "slot");
        sealWithOldKey(later, poker, "certificate", "slot");
        dieOnTheWayTo(later);

        assertThatThrownBy(rewrapping::rewrap).hasStackTraceContaining("the node dies");
        assertThat(keysOf(tenant)).containsExactly("k1");
        assertThat(keysOf(later)).containsExactly("k0");

        dieNoMore();
        rewrapping.rewrap();
        assertThat(keysOf(later)).containsExactly("k1");
        assertThat(Stream.concat(known(tenant, chess).stream(), known(later, poker).stream()))
                .containsExactlyElementsOf(before);
    }

    @Test
    void leavesWhatItCannotOpenAndGoesOn() throws Exception {
        var later = people.newTenant();
        var poker = project(later);
        people.as(tenant, () -> probe.change("update credentials.certificate set key_id = 'lost'"));
        sealWithOldKey(later, poker, "certificate", "slot");

        rewrapping.rewrap();

        assertThat(keysOf(tenant)).containsExactly("lost");
        assertThat(keysOf(later)).containsExactly("k1");
        people.as(tenant, () -> probe.change("update credentials.certificate set key_id = 'k1'"));
    }

    @Test
    void closesAndRetiresAnOlderKeyOnceNothingNeedsIt() throws Exception {
        var old = "old-" + UUID.randomUUID();
        rewrapping.rewrap();
        owner.change(
                "update credentials.encryption_key set announced_at = now() - interval '61 minutes' where key_id = 'k1'");
        owner.change(
                "insert into credentials.encryption_key (key_id, announced_at) values ('%s', now() - interval '1 day')"
                        .formatted(old));

        rewrapping.rewrap();

        assertThat(owner.ask("select retired_at from credentials.encryption_key where key_id = '" + old + "'"))
                .isPresent();
        assertThatThrownBy(() -> people.as(
                        tenant, () -> probe.change("update credentials.certificate set key_id = '" + old + "'")))
                .hasStackTraceContaining("is closed: certificates are encrypted with a newer one");
    }

    private ProjectId project(TenantId of) throws Exception {
        return people.as(of, () -> projects.create(Asked.project("Chess")));
    }

    private void dieOnTheWayTo(TenantId unlucky) throws Exception {
        owner.change("""
                create function credentials.die() returns trigger language plpgsql
                    as $$ begin raise exception 'the node dies'; end $$;
                create trigger dies before update of key_id on credentials.certificate
                    for each row when (new.tenant_id = %s) execute function credentials.die()
                """.formatted(unlucky));
    }

    private void dieNoMore() throws Exception {
        owner.change("drop trigger dies on credentials.certificate; drop function credentials.die()");
    }

    private Set<String> keysOf(TenantId of) throws Exception {
        return people.as(of, () -> probe.query("select distinct key_id from credentials.certificate")).stream()
                .map(String.class::cast)
                .collect(Collectors.toSet());
    }

    private List<KnownCertificate> known(TenantId of, ProjectId project) throws Exception {
        return people.as(of, () -> probe.knownCertificates(project));
    }

    private Set<String> values(TenantId of, ProjectId project) throws Exception {
        return values(known(of, project));
    }

    private static Set<String> values(List<KnownCertificate> known) {
        return known.stream().map(KnownCertificate::certificate).collect(Collectors.toSet());
    }

    /** As the product did when k0 was its first key. */
    private void sealWithOldKey(TenantId of, ProjectId project, String table, String slotColumn) throws Exception {
        for (var known : known(of, project)) {
            var nonce = new byte[12];
            new SecureRandom().nextBytes(nonce);
            var sealed = seal(known.certificate(), of + "/" + project + "/" + known.slot(), nonce);
            people.as(
                    of,
                    () -> probe.change("""
                            update credentials.%s
                               set key_id = 'k0', nonce = decode('%s', 'hex'), ciphertext = decode('%s', 'hex')
                             where id = '%s' and %s = '%s'
                            """.formatted(
                                    table,
                                    HexFormat.of().formatHex(nonce),
                                    HexFormat.of().formatHex(sealed),
                                    known.certificateId(),
                                    slotColumn,
                                    known.slot())));
        }
    }

    private byte[] seal(String certificate, String place, byte[] nonce) throws GeneralSecurityException {
        var encoded = Stream.of(keys.split(","))
                .filter(key -> key.startsWith("k0:"))
                .findFirst()
                .orElseThrow()
                .substring(3);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        var key = new SecretKeySpec(Base64.getDecoder().decode(encoded), "AES");
        cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher.doFinal(certificate.getBytes(StandardCharsets.US_ASCII));
    }
}
