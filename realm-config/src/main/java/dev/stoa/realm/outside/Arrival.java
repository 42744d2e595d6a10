// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.outside;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.broker.AbstractIdpAuthenticator;
import org.keycloak.authentication.authenticators.broker.util.SerializedBrokeredIdentityContext;
import org.keycloak.broker.oidc.OIDCIdentityProvider;
import org.keycloak.broker.provider.BrokeredIdentityContext;
import org.keycloak.models.Constants;
import org.keycloak.models.FederatedIdentityModel;
import org.keycloak.models.IdentityProviderModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.representations.IDToken;
import org.keycloak.representations.JsonWebToken;

/** Somebody whom a provider has just vouched for and whom nobody here knows yet. */
final class Arrival {

    /** Set by providers that say it otherwise than in an ID token. */
    static final String EMAIL_VERIFIED = "stoa.email-verified";

    private static final int LONGEST_NAME = 100;

    private final AuthenticationFlowContext context;
    private final SerializedBrokeredIdentityContext kept;
    private final BrokeredIdentityContext identity;

    private Arrival(
            AuthenticationFlowContext context,
            SerializedBrokeredIdentityContext kept,
            BrokeredIdentityContext identity) {
        this.context = context;
        this.kept = kept;
        this.identity = identity;
    }

    /** Reads what Keycloak keeps of him while his first sign-in lasts; nothing when there is none, or none any more. */
    static Optional<Arrival> of(AuthenticationFlowContext context) {
        var session = context.getAuthenticationSession();
        return Optional.ofNullable(SerializedBrokeredIdentityContext.readFromAuthenticationSession(
                        session, AbstractIdpAuthenticator.BROKERED_CONTEXT_NOTE))
                .filter(kept -> enabled(context, kept))
                .map(kept -> new Arrival(context, kept, kept.deserialize(context.getSession(), session)));
    }

    private static boolean enabled(AuthenticationFlowContext context, SerializedBrokeredIdentityContext kept) {
        var provider = context.getSession().identityProviders().getByAlias(kept.getIdentityProviderId());
        return provider != null && provider.isEnabled();
    }

    String alias() {
        return provider().getAlias();
    }

    String providerName() {
        return KeycloakModelUtils.getIdentityProviderDisplayName(context.getSession(), provider());
    }

    private IdentityProviderModel provider() {
        return identity.getIdpConfig();
    }

    /** The identity at the provider, as one word. */
    String key() {
        return alias() + "." + identity.getId();
    }

    /** The name he goes by there; never empty, and no longer than a name here can be. */
    String name() {
        var name = Stream.of(fullName(), identity.getUsername())
                .filter(part -> part != null && !part.isBlank())
                .findFirst()
                .orElseGet(this::providerName)
                .strip();
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }

    private @Nullable String fullName() {
        var parts = Stream.of(identity.getFirstName(), identity.getLastName())
                .filter(part -> part != null && !part.isBlank())
                .toList();
        return parts.isEmpty() ? null : String.join(" ", parts);
    }

    /** The address the provider knows him by, whether or not it has made sure of it. */
    Optional<String> email() {
        return Optional.ofNullable(identity.getEmail())
                .map(address -> address.strip().toLowerCase(Locale.ROOT))
                .filter(address -> !address.isEmpty());
    }

    /** The address, where the provider says itself that it is his. */
    Optional<String> verifiedEmail() {
        return email().filter(address -> verified());
    }

    private boolean verified() {
        var data = identity.getContextData();
        if (data.get(OIDCIdentityProvider.VALIDATED_ID_TOKEN) instanceof JsonWebToken token) {
            return Boolean.parseBoolean(String.valueOf(token.getOtherClaims().get(IDToken.EMAIL_VERIFIED)));
        }
        return Boolean.parseBoolean(identity.getUserAttribute(EMAIL_VERIFIED));
    }

    /** Who has an account under the address that the provider vouches for. */
    Optional<UserModel> owner() {
        return verifiedEmail().map(address -> context.getSession().users().getUserByEmail(context.getRealm(), address));
    }

    /** Who has been connected with this identity in the meantime, by another tab or at another node. */
    Optional<UserModel> connected() {
        var link = new FederatedIdentityModel(alias(), identity.getId(), identity.getUsername());
        return Optional.ofNullable(context.getSession().users().getUserByFederatedIdentity(context.getRealm(), link));
    }

    /** Keycloak would give a new user this address, as proven: it shall not where nobody has proven it. */
    void withholdUnverifiedEmail() {
        if (verifiedEmail().isEmpty()) {
            kept.getContextData().remove(Constants.USER_ATTRIBUTES_PREFIX + UserModel.EMAIL);
            kept.saveToAuthenticationSession(
                    context.getAuthenticationSession(), AbstractIdpAuthenticator.BROKERED_CONTEXT_NOTE);
        }
    }
}
