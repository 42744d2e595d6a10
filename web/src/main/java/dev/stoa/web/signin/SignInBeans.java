// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads sign-in's settings, once and only here, and makes what is built from them. */
@ApplicationScoped
class SignInBeans {

    @Produces
    @Singleton
    SignInSettings settings() {
        return SignInSettings.read(ConfigProvider.getConfig());
    }

    @Produces
    @Singleton
    OpenIdProvider provider(SignInSettings settings) {
        return new OpenIdProvider(settings);
    }
}
