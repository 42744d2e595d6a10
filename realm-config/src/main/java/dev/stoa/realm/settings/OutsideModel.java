// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.settings;

import java.util.HashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.IdentityProviderModel;
import org.keycloak.models.IdentityProviderSyncMode;
import org.keycloak.models.RealmModel;

/** A provider in the form in which Keycloak keeps it. */
record OutsideModel(OutsideProvider provider, RealmModel realm) {

    private static final String FIRST_ARRIVAL = "stoa first arrival";
    private static final String AFTER_PROVIDER = "stoa after a provider";

    /** What is to be; a provider that is there already keeps its identity, and so its people. */
    IdentityProviderModel over(IdentityProviderModel present) {
        var model = new IdentityProviderModel(present);
        model.setAlias(provider.alias());
        model.setProviderId(provider.kind());
        model.setDisplayName(provider.name());
        model.setEnabled(true);
        model.setLinkOnly(false);
        model.setStoreToken(false);
        model.setAddReadTokenRoleOnCreate(false);
        // An address reaches Keycloak only where the provider has verified it: see Arrival.
        model.setTrustEmail(true);
        model.setFirstBrokerLoginFlowId(flow(FIRST_ARRIVAL));
        model.setPostBrokerLoginFlowId(flow(AFTER_PROVIDER));
        var config = new HashMap<>(provider.config());
        config.put("guiOrder", Integer.toString(OutsideProviders.ORDER.indexOf(provider.alias())));
        config.put("clientId", provider.client().id());
        config.put("clientSecret", provider.client().secret());
        config.put("clientAuthMethod", "client_secret_post");
        config.put("syncMode", IdentityProviderSyncMode.IMPORT.name());
        model.setConfig(config);
        return model;
    }

    private @Nullable String flow(String alias) {
        var flow = realm.getFlowByAlias(alias);
        return flow == null ? null : flow.getId();
    }

    /** Whether the realm's text has the flows; one that was imported from an older text has not. */
    boolean possible() {
        return flow(FIRST_ARRIVAL) != null && flow(AFTER_PROVIDER) != null;
    }

    /** Whether nothing is to be written. */
    static boolean same(IdentityProviderModel one, IdentityProviderModel other) {
        return one.isEnabled() == other.isEnabled()
                && Objects.equals(one.getProviderId(), other.getProviderId())
                && Objects.equals(one.getFirstBrokerLoginFlowId(), other.getFirstBrokerLoginFlowId())
                && Objects.equals(one.getPostBrokerLoginFlowId(), other.getPostBrokerLoginFlowId())
                && Objects.equals(one.isTrustEmail(), other.isTrustEmail())
                && Objects.equals(one.getConfig(), other.getConfig());
    }
}
