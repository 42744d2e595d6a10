// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.signup;

import dev.stoa.realm.code.Identifier;
import dev.stoa.realm.code.PhoneNumber;
import dev.stoa.realm.consent.Consent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
     * Creates the user with his password and consents. The caller holds the {@link dev.stoa.realm.code.Claim} of the
     * identifier and has seen that nobody owns it.
     *
     * @param contact a number that nobody has proven
     * @throws org.keycloak.userprofile.ValidationException if the user profile refuses a value
     */
    UserModel create(
            Identifier identifier, PersonalDetails details, Optional<PhoneNumber> contact, List<Consent> consents) {
        var profile = session.getProvider(UserProfileProvider.class)
                .create(UserProfileContext.REGISTRATION, attributes(details));
        var user = profile.create();
        user.setEnabled(true);
        // The profile drops what a person may not edit himself, so addresses and consents come after.
        contact.ifPresent(number -> user.setSingleAttribute(PhoneNumber.ATTRIBUTE, number.value()));
        identifier.assign(user);
        consents.forEach(consent -> consent.keep(user));
        user.credentialManager().updateCredential(UserCredentialModel.password(details.password(), false));
        return user;
    }

    private Map<String, List<String>> attributes(PersonalDetails details) {
        var locale = session.getContext().resolveLocale(null).toLanguageTag();
        return Map.of(
                // Opaque, for it stays when the person's address changes.
                UserModel.USERNAME, List.of("u-" + UUID.randomUUID()),
                UserModel.FIRST_NAME, List.of(details.fullName()),
                PersonalDetails.COMPANY, List.of(details.companyName()),
                UserModel.LOCALE, List.of(locale));
    }
}
