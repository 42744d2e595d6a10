// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.settings;

import dev.stoa.realm.consent.Document;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.keycloak.models.IdentityProviderModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** Writes the settings into the realm: only what differs, so that doing it again changes nothing. */
final class RealmSettings {

    private static final System.Logger LOG = System.getLogger(RealmSettings.class.getName());
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s\"<>]+");

    private final Settings settings;
    private final List<OutsideProvider> offered;
    private final List<String> unset;

    RealmSettings(Settings settings) {
        var providers = new OutsideProviders(settings);
        this.settings = settings;
        this.offered = providers.offered().toList();
        this.unset = providers.unset().toList();
    }

    void apply(KeycloakSession session, RealmModel realm) {
        for (var document : Document.values()) {
            keep(realm, document.versionSetting(), setting(document, "VERSION"));
            keep(realm, document.urlSetting(), setting(document, "URL").filter(RealmSettings::isWebAddress));
        }
        offered.forEach(provider -> offer(session, new OutsideModel(provider, realm)));
        unset.forEach(alias -> withdraw(session, alias));
    }

    private Optional<String> setting(Document document, String what) {
        return settings.get("STOA_" + document.name() + "_" + what);
    }

    private static void keep(RealmModel realm, String attribute, Optional<String> value) {
        var present = Optional.ofNullable(realm.getAttribute(attribute));
        if (present.equals(value)) {
            return;
        }
        value.ifPresentOrElse(wanted -> realm.setAttribute(attribute, wanted), () -> realm.removeAttribute(attribute));
        LOG.log(System.Logger.Level.INFO, "The realm''s {0} is now {1}", attribute, value.orElse("our own"));
    }

    private static boolean isWebAddress(String value) {
        var address = WEB_ADDRESS.matcher(value).matches();
        if (!address) {
            LOG.log(System.Logger.Level.ERROR, "{0} is not the address of a page and is left out", value);
        }
        return address;
    }

    private static void offer(KeycloakSession session, OutsideModel model) {
        var providers = session.identityProviders();
        var alias = model.provider().alias();
        if (!model.possible()) {
            LOG.log(System.Logger.Level.ERROR, "Nobody can come from {0}: the realm lacks the flows for it", alias);
            return;
        }
        var present = providers.getByAlias(alias);
        var wanted = model.over(present == null ? new IdentityProviderModel() : present);
        if (present == null) {
            providers.create(wanted);
            LOG.log(System.Logger.Level.INFO, "People can come from {0} now", alias);
        } else if (!OutsideModel.same(present, wanted)) {
            providers.update(wanted);
            LOG.log(System.Logger.Level.INFO, "How people come from {0} follows the settings again", alias);
        }
    }

    /** It stays there switched off: removing it would cut the people off who are connected with it. */
    private static void withdraw(KeycloakSession session, String alias) {
        var present = session.identityProviders().getByAlias(alias);
        if (present != null && present.isEnabled()) {
            var off = new IdentityProviderModel(present);
            off.setEnabled(false);
            session.identityProviders().update(off);
            LOG.log(System.Logger.Level.INFO, "People can no longer come from {0}", alias);
        }
    }
}
