// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.signup;

import dev.stoa.realm.consent.Consent;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserCredentialModel;
import org.keycloak.models.UserModel;
import org.keycloak.userprofile.UserProfileContext;
import org.keycloak.userprofile.UserProfileProvider;

/** Makes the user that a finished sign-up asks for. */
final class NewUser {

    private final KeycloakSession session;

    NewUser(KeycloakSession session) {
        this.session = session;
    }

    /**
     * Creates the user with his password and consents.
     *
     * @throws org.keycloak.userprofile.ValidationException if the user profile refuses a value, or the identifier is
     *     somebody's already
     */
    UserModel create(Identifier identifier, PersonalDetails details, List<Consent> consents) {
        var profile = session.getProvider(UserProfileProvider.class)
                .create(UserProfileContext.REGISTRATION, attributes(identifier, details));
        var user = profile.create();
        user.setEnabled(true);
        identifier.prove(user);
        // The profile drops what a person may not edit himself, so the consents come after.
        consents.forEach(consent -> consent.keep(user));
        user.credentialManager().updateCredential(UserCredentialModel.password(details.password(), false));
        return user;
    }

    private Map<String, List<String>> attributes(Identifier identifier, PersonalDetails details) {
        var locale = session.getContext().resolveLocale(null).toLanguageTag();
        return Stream.of(
                        // Opaque, for it stays when the person's address changes.
                        Map.entry(UserModel.USERNAME, "u-" + UUID.randomUUID()),
                        Map.entry(identifier.attribute(), identifier.value()),
                        Map.entry(UserModel.FIRST_NAME, details.fullName()),
                        Map.entry(PersonalDetails.COMPANY, details.companyName()),
                        Map.entry(PersonalDetails.PHONE, details.phoneNumber()),
                        Map.entry(UserModel.LOCALE, locale))
                .filter(attribute -> !attribute.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, attribute -> List.of(attribute.getValue())));
    }
}
