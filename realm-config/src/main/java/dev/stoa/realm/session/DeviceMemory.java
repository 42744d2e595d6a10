// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.session;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.keycloak.email.EmailException;
import org.keycloak.email.EmailTemplateProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.SingleUseObjectProvider;
import org.keycloak.models.UserModel;

/** Knows from which kinds of devices each person has signed in, and tells the person of a new one by mail. */
final class DeviceMemory {

    /** An attribute that only administrators see. */
    static final String ATTRIBUTE = "knownDevices";

    private static final System.Logger LOG = System.getLogger(DeviceMemory.class.getName());

    private static final int MOST = 30;
    private static final Duration ONE_MAIL = Duration.ofMinutes(10);

    private final KeycloakSession keycloak;

    DeviceMemory(KeycloakSession keycloak) {
        this.keycloak = keycloak;
    }

    /** The first device of all is the one of the sign-up, and no news. */
    void look(SignInFrom signIn) {
        var realm = keycloak.realms().getRealm(signIn.realmId());
        keycloak.getContext().setRealm(realm);
        var person = keycloak.users().getUserById(realm, signIn.personId());
        var kind = signIn.device().kind();
        if (person == null || known(person).contains(kind)) {
            return;
        }
        if (known(person).isEmpty() || !person.isEmailVerified() || (isFirst(signIn) && mail(realm, person, signIn))) {
            remember(person, kind);
        }
    }

    /** Two sign-ins at the same moment, on this node or two, make one mail. */
    private boolean isFirst(SignInFrom signIn) {
        var key = "stoa.new-device." + signIn.personId() + "." + signIn.device().kind();
        return keycloak.getProvider(SingleUseObjectProvider.class).putIfAbsent(key, ONE_MAIL.toSeconds());
    }

    private boolean mail(RealmModel realm, UserModel person, SignInFrom signIn) {
        var console = realm.getClientByClientId("console");
        var values = new HashMap<String, Object>(Map.of(
                "browser", signIn.device().browser(),
                "system", signIn.device().system(),
                "address", Objects.toString(signIn.address(), "-"),
                "when", signIn.when(keycloak.getContext().resolveLocale(person)),
                "link", console == null ? "" : console.getBaseUrl() + "app/profile/sessions"));
        try {
            keycloak.getProvider(EmailTemplateProvider.class)
                    .setRealm(realm)
                    .setUser(person)
                    .send("newDeviceSubject", "new-device.ftl", values);
            return true;
        } catch (EmailException e) {
            LOG.log(System.Logger.Level.ERROR, "The mail server took no mail about a new device", e);
            return false;
        }
    }

    private static List<String> known(UserModel person) {
        return person.getAttributeStream(ATTRIBUTE).toList();
    }

    /** The oldest are forgotten, for anyone can say anything of his browser. */
    private static void remember(UserModel person, String kind) {
        var all = Stream.concat(person.getAttributeStream(ATTRIBUTE), Stream.of(kind))
                .toList();
        person.setAttribute(ATTRIBUTE, all.subList(Math.max(0, all.size() - MOST), all.size()));
    }
}
