// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Map;
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
    void everyDocumentHasItsVersionInForce() {
        var settings = Map.of("termsVersion", "7", "privacyVersion", "8", "acceptableUseVersion", "9");

        assertThat(DocumentVersion.inForce(settings))
                .extracting(DocumentVersion::document, DocumentVersion::version)
                .containsExactly(
                        tuple(Document.TERMS, "7"), tuple(Document.PRIVACY, "8"), tuple(Document.ACCEPTABLE_USE, "9"));
    }
}
