// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code #{contentPolicy}}: what a page may load and where its forms may lead (Content-Security-Policy). */
@Named
@ApplicationScoped
public class ContentPolicy {

    /** For whatever is no page. */
    static final String NOTHING = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    @Inject
    SignInSettings settings;

    /**
     * For pages. PrimeFaces appends the nonce to its end, which therefore is {@code script-src}; the form of signing
     * out is answered by a redirect to the provider, and browsers hold {@code form-action} against that, too.
     */
    public String getPages() {
        return "default-src 'none'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'"
                + "; connect-src 'self'; font-src 'self'; img-src 'self' data:; style-src 'self'"
                + "; form-action 'self' " + settings.issuerOrigin()
                + "; script-src 'self'";
    }
}
