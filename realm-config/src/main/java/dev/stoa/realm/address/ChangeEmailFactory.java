// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.address;

import dev.stoa.realm.code.EmailAddress;
import org.keycloak.models.UserModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/** Tells Keycloak of the required action {@code stoa-change-email}. */
public final class ChangeEmailFactory extends AddressActionFactory {

    public ChangeEmailFactory() {
        super(AddressKind.EMAIL, "Stoa: change and confirm e-mail");
    }

    /** Has this person confirm an address that he has just named; a code goes there when he comes to it. */
    public static void ask(UserModel user, AuthenticationSessionModel visit, EmailAddress address) {
        user.addRequiredAction(AddressKind.EMAIL.action());
        new PendingAddress(visit, AddressKind.EMAIL).keep(address);
    }
}
