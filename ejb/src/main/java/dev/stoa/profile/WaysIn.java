// SPDX-License-Identifier: Apache-2.0
package dev.stoa.profile;

import dev.stoa.identity.LastWayIn;
import dev.stoa.identity.LinkedProvider;
import dev.stoa.identity.SignInMethod;
import dev.stoa.identity.SignInMethod.Kind;
import java.util.List;
import java.util.stream.Stream;

/** All ways in which a person can sign in, and what of them he can do without. */
public record WaysIn(List<SignInMethod> methods, List<LinkedProvider> providers) {

    public WaysIn {
        methods = List.copyOf(methods);
        providers = List.copyOf(providers);
    }

    public Stream<SignInMethod> of(Kind kind) {
        return methods.stream().filter(method -> method.kind() == kind);
    }

    public boolean hasSecondFactor() {
        return methods.stream().anyMatch(method -> method.kind().isSecondFactor());
    }

    /** Whether the person could still sign in without this provider: the identity provider counts no passkey there. */
    public boolean canDisconnect(LinkedProvider provider) {
        return hasPassword() || connected().anyMatch(other -> !other.alias().equals(provider.alias()));
    }

    /** A password can only be changed; a passkey can go while there is another way in. */
    public boolean canRemove(SignInMethod method) {
        return switch (method.kind()) {
            case PASSWORD -> false;
            case PASSKEY -> hasPassword() || connected().findAny().isPresent() || hasAnotherPasskeyThan(method);
            case AUTHENTICATOR_APP, RECOVERY_CODES -> true;
        };
    }

    void checkCanDisconnect(LinkedProvider provider) {
        if (!canDisconnect(provider)) {
            throw new LastWayIn(provider.displayName());
        }
    }

    private boolean hasPassword() {
        return of(Kind.PASSWORD).findAny().isPresent();
    }

    private boolean hasAnotherPasskeyThan(SignInMethod passkey) {
        return of(Kind.PASSKEY).anyMatch(other -> !other.id().equals(passkey.id()));
    }

    private Stream<LinkedProvider> connected() {
        return providers.stream().filter(LinkedProvider::connected);
    }
}
