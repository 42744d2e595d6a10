// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.signup;

import java.util.Map;
import java.util.stream.Stream;

/** The edition of a document that is in force, and where it can be read; no address means the page that comes along. */
record DocumentVersion(Document document, String version, String url) {

    static Stream<DocumentVersion> inForce(Map<String, String> settings) {
        return Stream.of(Document.values())
                .map(document -> new DocumentVersion(
                        document,
                        settings.getOrDefault(document.field() + "Version", "1"),
                        settings.getOrDefault(document.field() + "Url", "")));
    }

    /** As the page's template reads it. */
    Map<String, String> forPage() {
        return Map.of("field", document.field(), "url", url);
    }
}
