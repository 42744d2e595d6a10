// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ConsentTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void keepsVersionAndTimeInOneAttribute() {
        var consent = new Consent(Document.TERMS, "2026-11-01", NOON);

        assertThat(consent.asAttribute()).isEqualTo("2026-11-01 2026-11-21T12:00:00Z");
        assertThat(Consent.ofAttribute(Document.TERMS, consent.asAttribute())).isEqualTo(consent);
    }

    @Test
    void theVersionMayHaveSpaces() {
        var consent = new Consent(Document.PRIVACY, "second edition", NOON);

        assertThat(Consent.ofAttribute(Document.PRIVACY, consent.asAttribute())).isEqualTo(consent);
    }

    @Test
    void coversTheEditionItWasGivenTo() {
        var attribute = new Consent(Document.TERMS, "2 draft", NOON).asAttribute();

        assertThat(Consent.covers(attribute, edition("2 draft"))).isTrue();
        assertThat(Consent.covers(attribute, edition("2"))).isFalse();
    }

    @Test
    void nothingCoversNoEdition() {
        assertThat(Consent.covers(null, edition("2"))).isFalse();
        assertThat(Consent.covers("2", edition("2"))).isFalse();
    }

    private static DocumentVersion edition(String version) {
        return new DocumentVersion(Document.TERMS, version, "");
    }
}
