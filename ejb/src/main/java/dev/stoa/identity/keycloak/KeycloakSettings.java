// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity.keycloak;

import org.eclipse.microprofile.config.Config;

/**
 * Where Keycloak is and as whom the console comes to it.
 *
 * @param issuer the realm's address, such as {@code https://login.example.com/realms/stoa}
 */
record KeycloakSettings(String issuer, String clientId, String clientSecret) {

    static KeycloakSettings read(Config config) {
        return new KeycloakSettings(
                config.getValue("stoa.oidc.issuer", String.class),
                config.getValue("stoa.oidc.client-id", String.class),
                config.getValue("stoa.oidc.client-secret", String.class));
    }

    String tokenEndpoint() {
        return issuer + "/protocol/openid-connect/token";
    }

    /** The realm in the admin REST API, which lies beside the realm itself. */
    String admin() {
        var at = issuer.lastIndexOf("/realms/");
        return issuer.substring(0, at) + "/admin" + issuer.substring(at);
    }

    /** The account REST API, by which a person looks after what is his. */
    String account() {
        return issuer + "/account";
    }

    @Override
    public String toString() {
        return "KeycloakSettings[" + issuer + ", " + clientId + "]"; // never the secret
    }
}
