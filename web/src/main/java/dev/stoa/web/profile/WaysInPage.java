// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.profile;

import dev.stoa.identity.LinkedProvider;
import dev.stoa.identity.OwnDetails;
import dev.stoa.identity.SignInMethod;
import dev.stoa.identity.SignInMethod.Kind;
import dev.stoa.profile.Profile;
import dev.stoa.profile.WaysIn;
import dev.stoa.web.shell.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code app/profile/sign-in.xhtml}: how the person signs in. What proves him is changed at the provider itself. */
@Named
@ViewScoped
public class WaysInPage implements Serializable {

    private static final String HERE = "/app/profile/sign-in?faces-redirect=true";

    @Inject
    Profile profile;

    @Inject
    OperatorSettings operator;

    @Inject
    Messages messages;

    private transient @Nullable OwnDetails details;
    private transient WaysIn ways = new WaysIn(List.of(), List.of());

    public void load() {
        details = profile.details();
        ways = profile.waysIn();
    }

    /** Cuts the connection with a provider, unless it is the last way in. */
    public String disconnect(LinkedProvider provider) {
        profile.disconnect(provider);
        messages.info("profile.done.disconnected", provider.displayName());
        return HERE;
    }

    public @Nullable OwnDetails getDetails() {
        return details;
    }

    public boolean isPhoneOffered() {
        return operator.offersPhone();
    }

    public Optional<SignInMethod> getPassword() {
        return ways.of(Kind.PASSWORD).findFirst();
    }

    public List<SignInMethod> getPasskeys() {
        return ways.of(Kind.PASSKEY).toList();
    }

    public List<SignInMethod> getApps() {
        return ways.of(Kind.AUTHENTICATOR_APP).toList();
    }

    public Optional<SignInMethod> getRecoveryCodes() {
        return ways.of(Kind.RECOVERY_CODES).findFirst();
    }

    public List<LinkedProvider> getProviders() {
        return ways.providers();
    }

    public boolean isSecondFactor() {
        return ways.hasSecondFactor();
    }

    public boolean canDisconnect(LinkedProvider provider) {
        return ways.canDisconnect(provider);
    }

    public boolean canRemove(SignInMethod method) {
        return ways.canRemove(method);
    }

    /** The name a person gave it, or what it is. */
    public String nameOf(SignInMethod method) {
        return Stream.of(method.label())
                .filter(label -> !label.isBlank())
                .findFirst()
                .orElseGet(() -> messages.of("profile.method." + method.kind()));
    }
}
