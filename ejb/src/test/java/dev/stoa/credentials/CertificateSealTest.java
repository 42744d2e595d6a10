// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.projects.ProjectId;
import dev.stoa.tenancy.TenantId;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CertificateSealTest {

    private static final String CERTIFICATE = "5cfd2fd1755d40ecb72977518be15d3b";
    private static final String OLD_KEY = "old:" + key(1);
    private static final String NEW_KEY = "new:" + key(2);

    private static final ProjectId PROJECT = new ProjectId(UUID.randomUUID());
    private static final CertificatePlace PLACE = place(1, PROJECT, Slot.PRIMARY);

    private final CertificateSeal seal = sealWith(OLD_KEY);

    @Test
    void opensWhatItSealed() {
        assertThat(seal.open(seal.seal(CERTIFICATE, PLACE), PLACE)).isEqualTo(CERTIFICATE);
    }

    @Test
    void neverSealsTwiceInTheSameWay() {
        var one = seal.seal(CERTIFICATE, PLACE);
        var other = seal.seal(CERTIFICATE, PLACE);

        assertThat(one.nonce()).isNotEqualTo(other.nonce());
        assertThat(one.ciphertext()).isNotEqualTo(other.ciphertext());
    }

    @Test
    void hidesTheCertificate() {
        var sealed = new String(seal.seal(CERTIFICATE, PLACE).ciphertext(), StandardCharsets.ISO_8859_1);

        assertThat(sealed).hasSize(48).doesNotContain(CERTIFICATE.substring(0, 4));
    }

    @Test
    void opensInNoOtherPlace() {
        var sealed = seal.seal(CERTIFICATE, PLACE);

        assertStaysShut(sealed, place(2, PROJECT, Slot.PRIMARY));
        assertStaysShut(sealed, place(1, new ProjectId(UUID.randomUUID()), Slot.PRIMARY));
        assertStaysShut(sealed, place(1, PROJECT, Slot.SECONDARY));
    }

    @Test
    void noticesEveryChangedByte() {
        var sealed = seal.seal(CERTIFICATE, PLACE);

        for (var at = 0; at < sealed.ciphertext().length; at++) {
            var changed = sealed.ciphertext();
            changed[at] ^= 1;
            assertStaysShut(new SealedCertificate(sealed.keyId(), sealed.nonce(), changed), PLACE);
        }
    }

    @Test
    void sealsWithTheFirstKeyAndOpensWithEach() {
        var before = seal.seal(CERTIFICATE, PLACE);
        var rotated = sealWith(NEW_KEY + "," + OLD_KEY);

        assertThat(rotated.open(before, PLACE)).isEqualTo(CERTIFICATE);
        assertThat(rotated.seal(CERTIFICATE, PLACE).keyId()).isEqualTo("new");
    }

    @Test
    void saysWhichKeyIsMissing() {
        var sealed = sealWith(NEW_KEY).seal(CERTIFICATE, PLACE);

        assertThatThrownBy(() -> seal.open(sealed, PLACE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no key new");
    }

    private void assertStaysShut(SealedCertificate sealed, CertificatePlace place) {
        assertThatThrownBy(() -> seal.open(sealed, place))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining(CERTIFICATE);
    }

    private static CertificatePlace place(long tenant, ProjectId project, Slot slot) {
        return new CertificatePlace(new TenantId(tenant), project, slot);
    }

    private static CertificateSeal sealWith(String keys) {
        return new CertificateSeal(CertificateKeys.parse(keys));
    }

    private static String key(int seed) {
        var key = new byte[32];
        key[0] = (byte) seed;
        return Base64.getEncoder().encodeToString(key);
    }
}
