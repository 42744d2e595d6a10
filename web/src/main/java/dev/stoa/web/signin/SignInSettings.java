// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import java.net.URI;
import java.util.Locale;
import org.eclipse.microprofile.config.Config;

/**
 * What sign-in has to be told from outside.
 *
 * @param publicUrl the console's address as the browser sees it, without a slash at its end
 * @param issuer the OpenID provider's name, which is also where its metadata lies
 */
record SignInSettings(String publicUrl, URI issuer, String clientId, String clientSecret) {

    static SignInSettings read(Config config) {
        return new SignInSettings(
                withoutTrailingSlash(config.getValue("stoa.public-url", String.class)),
                URI.create(config.getValue("stoa.oidc.issuer", String.class)),
                config.getValue("stoa.oidc.client-id", String.class),
                config.getValue("stoa.oidc.client-secret", String.class));
    }

    URI callback() {
        return URI.create(publicUrl + Addresses.CALLBACK);
    }

    URI afterSignOut() {
        return URI.create(publicUrl + Addresses.SIGNED_OUT);
    }

    boolean behindTls() {
        return publicUrl.toLowerCase(Locale.ROOT).startsWith("https:");
    }

    /** The address as a browser names it in {@code Origin}: scheme, host and port. */
    String origin() {
        return originOf(URI.create(publicUrl));
    }

    String issuerOrigin() {
        return originOf(issuer);
    }

    static String originOf(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }

    private static String withoutTrailingSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    @Override
    public String toString() {
        return "SignInSettings[" + publicUrl + ", " + issuer + ", " + clientId + "]"; // never the secret
    }
}
