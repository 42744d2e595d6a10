// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.profile;

import dev.stoa.identity.Consent;
import dev.stoa.profile.Profile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code app/profile/consents.xhtml}: which documents the person has accepted, in which version, and when. */
@Named
@RequestScoped
public class ConsentsPage {

    @Inject
    Profile profile;

    @Inject
    OperatorSettings operator;

    private List<Consent> consents = List.of();

    public void load() {
        consents = profile.details().consents();
    }

    public List<Consent> getConsents() {
        return consents;
    }

    /** Where the document can be read; empty if the operator has not said. */
    public String addressOf(Consent consent) {
        return operator.address(consent.document());
    }
}
