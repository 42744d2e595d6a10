// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a browser that asks on behalf of another site. Programs send neither header; a browser that has once been
 * given a customer ID would send it for every page that asks it to.
 */
@ApplicationScoped
class OwnSite {

    private static final Set<String> OURS = Set.of("same-origin", "none");

    private String ownOrigin = "";

    @Inject
    void readPublicUrl(@ConfigProperty(name = "stoa.public-url") String publicUrl) {
        var own = URI.create(publicUrl);
        ownOrigin = own.getScheme() + "://" + own.getRawAuthority();
    }

    boolean isLeftBy(@Nullable String fetchSite, @Nullable String origin) {
        return (fetchSite != null && !OURS.contains(fetchSite)) || (origin != null && !ownOrigin.equals(origin));
    }
}
