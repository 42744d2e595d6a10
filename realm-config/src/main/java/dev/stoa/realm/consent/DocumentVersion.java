// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.consent;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.models.RealmModel;

/** The edition of a document that is in force, and where it can be read; no address means the page that comes along. */
public record DocumentVersion(Document document, String version, String url) {

    /** The edition of the page that comes along. */
    static final String OWN_EDITION = "2026-11-01";

    public static Stream<DocumentVersion> inForce(RealmModel realm) {
        return Stream.of(Document.values())
                .map(document -> new DocumentVersion(
                        document,
                        setting(realm, document.versionSetting()).orElse(OWN_EDITION),
                        setting(realm, document.urlSetting()).orElse("")));
    }

    private static Optional<String> setting(RealmModel realm, String name) {
        return Optional.ofNullable(realm.getAttribute(name)).filter(value -> !value.isBlank());
    }

    /** As the page's template reads it. */
    public Map<String, String> forPage() {
        return Map.of("field", document.field(), "url", url);
    }
}
