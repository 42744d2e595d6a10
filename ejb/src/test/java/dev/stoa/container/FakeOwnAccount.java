// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import dev.stoa.identity.Consent;
import dev.stoa.identity.Consent.Document;
import dev.stoa.identity.LinkedProvider;
import dev.stoa.identity.OwnAccount;
import dev.stoa.identity.OwnDetails;
import dev.stoa.identity.OwnDetails.Contact;
import dev.stoa.identity.OwnSession;
import dev.stoa.identity.OwnSession.Device;
import dev.stoa.identity.PersonName;
import dev.stoa.identity.SignInMethod;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A provider that knows one person, who signs in with GitHub alone. */
@Alternative
@ApplicationScoped
@Priority(Interceptor.Priority.APPLICATION)
class FakeOwnAccount implements OwnAccount {

    static final LinkedProvider GITHUB = new LinkedProvider("github", "GitHub", true, "ada");

    @Override
    public OwnDetails details() {
        var terms = new Consent(Document.TERMS, "1", Instant.EPOCH);
        return new OwnDetails(
                "Ada", Optional.of(new Contact("ada@example.com", true)), Optional.empty(), "en", List.of(terms));
    }

    @Override
    public void rename(PersonName name) {}

    @Override
    public void speak(String locale) {}

    @Override
    public List<SignInMethod> methods() {
        return List.of();
    }

    @Override
    public List<LinkedProvider> providers() {
        return List.of(GITHUB);
    }

    @Override
    public void disconnect(String alias) {
        throw new IllegalStateException("nobody may ask for this");
    }

    @Override
    public List<OwnSession> sessions() {
        return List.of(new OwnSession(
                "s1", new Device("Chrome", "Linux", false), "192.0.2.1", Instant.EPOCH, Instant.EPOCH, true));
    }

    @Override
    public void end(String session) {}

    @Override
    public void endOthers() {}
}
