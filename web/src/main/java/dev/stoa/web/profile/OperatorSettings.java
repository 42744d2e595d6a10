// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.profile;

import dev.stoa.identity.Consent.Document;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the operator has told Keycloak, and the console too because the profile shows it. */
@ApplicationScoped
class OperatorSettings {

    /** Where a document can be read; empty unless it is an address of the web. */
    String address(Document document) {
        var name = "stoa." + document.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".url";
        return ConfigProvider.getConfig()
                .getOptionalValue(name, String.class)
                .filter(address -> address.startsWith("https://") || address.startsWith("http://"))
                .orElse("");
    }

    /** Whether there is a gateway for text messages, without which no phone can be confirmed. */
    boolean offersPhone() {
        return ConfigProvider.getConfig()
                .getOptionalValue("stoa.phone-offered", Boolean.class)
                .orElse(false);
    }
}
