// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.consent;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.UserModel;

/** That a person accepted one edition of a document, and when. */
public record Consent(Document document, String version, Instant acceptedAt) {

    /** As the user's attribute keeps it: {@code 2026-11-01 2026-11-21T18:30:00Z}. */
    public String asAttribute() {
        return version + " " + acceptedAt;
    }

    public static Consent ofAttribute(Document document, String attribute) {
        var space = attribute.lastIndexOf(' ');
        return new Consent(document, attribute.substring(0, space), Instant.parse(attribute.substring(space + 1)));
    }

    /** Writes it down with the person, in place of what he accepted before. */
    public void keep(UserModel user) {
        user.setSingleAttribute(document.attribute(), asAttribute());
    }

    /** Whether what a user's attribute keeps is the consent to this very edition. */
    static boolean covers(@Nullable String attribute, DocumentVersion edition) {
        var space = attribute == null ? -1 : attribute.lastIndexOf(' ');
        return attribute != null && space > 0 && attribute.substring(0, space).equals(edition.version());
    }
}
