// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.profile;

import dev.stoa.identity.Consent.Document;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where the operator's documents are: the same settings, such as {@code stoa.terms.url}, that tell the sign-up. */
@ApplicationScoped
class Documents {

    /** Empty unless it is an address of the web that the operator has set. */
    String address(Document document) {
        var name = "stoa." + document.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".url";
        return ConfigProvider.getConfig()
                .getOptionalValue(name, String.class)
                .filter(address -> address.startsWith("https://") || address.startsWith("http://"))
                .orElse("");
    }
}
