// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the settings of this feature, in one place. */
@ApplicationScoped
class CertificateSettings {

    @Produces
    @Singleton
    CertificateSeal seal(@ConfigProperty(name = "stoa.certificates.keys") String keys) {
        return new CertificateSeal(CertificateKeys.parse(keys));
    }

    @Produces
    @Singleton
    CustomerSecrets customerSecrets(@ConfigProperty(name = "stoa.customer-secrets.key") String key) {
        return CustomerSecrets.parse(key);
    }
}
