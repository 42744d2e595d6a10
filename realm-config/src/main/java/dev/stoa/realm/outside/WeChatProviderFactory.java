// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.outside;

import java.util.List;
import org.keycloak.broker.oidc.OAuth2IdentityProviderConfig;
import org.keycloak.broker.provider.AbstractIdentityProviderFactory;
import org.keycloak.broker.social.SocialIdentityProviderFactory;
import org.keycloak.models.IdentityProviderModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.provider.ProviderConfigProperty;

/** Tells Keycloak of {@link WeChatProvider}. */
public final class WeChatProviderFactory extends AbstractIdentityProviderFactory<WeChatProvider>
        implements SocialIdentityProviderFactory<WeChatProvider> {

    public static final String ID = "stoa-wechat";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getName() {
        return "Stoa: WeChat";
    }

    @Override
    public WeChatProvider create(KeycloakSession session, IdentityProviderModel model) {
        return new WeChatProvider(session, new OAuth2IdentityProviderConfig(model));
    }

    @Override
    public OAuth2IdentityProviderConfig createConfig() {
        return new OAuth2IdentityProviderConfig();
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return List.of(
                setting(WeChatProvider.URL, "Where people are sent"), setting(WeChatProvider.API_URL, "The API"));
    }

    private static ProviderConfigProperty setting(String name, String help) {
        return new ProviderConfigProperty(name, name, help, ProviderConfigProperty.STRING_TYPE, null);
    }
}
