// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.ClientSessionContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.models.credential.OTPCredentialModel;
import org.keycloak.models.credential.WebAuthnCredentialModel;
import org.keycloak.protocol.oidc.mappers.AbstractOIDCProtocolMapper;
import org.keycloak.protocol.oidc.mappers.OIDCAccessTokenMapper;
import org.keycloak.protocol.oidc.mappers.OIDCAttributeMapperHelper;
import org.keycloak.protocol.oidc.mappers.OIDCIDTokenMapper;
import org.keycloak.protocol.oidc.mappers.TokenIntrospectionTokenMapper;
import org.keycloak.protocol.oidc.mappers.UserInfoTokenMapper;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.representations.IDToken;

/**
 * Says in the tokens whether the person has a one-time password or a passkey, so that the console can ask those for one
 * who need it.
 */
public final class SecondFactorClaim extends AbstractOIDCProtocolMapper
        implements OIDCAccessTokenMapper, OIDCIDTokenMapper, UserInfoTokenMapper, TokenIntrospectionTokenMapper {

    private static final Set<String> FACTORS = Set.of(
            OTPCredentialModel.TYPE, WebAuthnCredentialModel.TYPE_PASSWORDLESS, WebAuthnCredentialModel.TYPE_TWOFACTOR);

    @Override
    protected void setClaim(
            IDToken token,
            ProtocolMapperModel settings,
            UserSessionModel person,
            KeycloakSession keycloak,
            ClientSessionContext client) {
        OIDCAttributeMapperHelper.mapClaim(token, settings, has(person.getUser()));
    }

    static boolean has(UserModel person) {
        return person.credentialManager()
                .getStoredCredentialsStream()
                .map(CredentialModel::getType)
                .anyMatch(FACTORS::contains);
    }

    @Override
    public String getId() {
        return "stoa-second-factor";
    }

    @Override
    public String getDisplayType() {
        return "Stoa: second factor";
    }

    @Override
    public String getDisplayCategory() {
        return TOKEN_MAPPER_CATEGORY;
    }

    @Override
    public String getHelpText() {
        return "Whether the person has a one-time password or a passkey.";
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        var properties = new ArrayList<ProviderConfigProperty>();
        OIDCAttributeMapperHelper.addAttributeConfig(properties, SecondFactorClaim.class);
        return properties;
    }
}
