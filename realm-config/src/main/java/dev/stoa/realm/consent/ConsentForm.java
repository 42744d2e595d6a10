// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.consent;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.List;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.FormMessage;

/** The boxes by which a person accepts documents; {@code consents.ftl} draws them. */
public final class ConsentForm {

    private final List<DocumentVersion> editions;

    private ConsentForm(List<DocumentVersion> editions) {
        this.editions = editions;
    }

    /** For a newcomer: every document. */
    public static ConsentForm all(RealmModel realm) {
        return new ConsentForm(DocumentVersion.inForce(realm).toList());
    }

    /** For somebody known: the documents whose edition in force he has not accepted. */
    static ConsentForm open(RealmModel realm, UserModel user) {
        return new ConsentForm(DocumentVersion.inForce(realm)
                .filter(edition -> !Consent.covers(
                        user.getFirstAttribute(edition.document().attribute()), edition))
                .toList());
    }

    boolean isEmpty() {
        return editions.isEmpty();
    }

    /** One for each box that was left empty. */
    public List<FormMessage> problems(MultivaluedMap<String, String> typed) {
        return editions.stream()
                .map(edition -> edition.document().field())
                .filter(field -> !typed.containsKey(field))
                .map(field -> new FormMessage(field, "signUpConsentMissing." + field))
                .toList();
    }

    /** What somebody has accepted who left no box empty. */
    public List<Consent> accepted(Instant now) {
        return editions.stream()
                .map(edition -> new Consent(edition.document(), edition.version(), now))
                .toList();
    }

    /** Hands the page its boxes, with those ticked that were. */
    public LoginFormsProvider on(LoginFormsProvider page, MultivaluedMap<String, String> typed) {
        return page.setAttribute(
                        "documents",
                        editions.stream().map(DocumentVersion::forPage).toList())
                .setAttribute("accepted", typed.keySet());
    }
}
