// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.address;

/** Tells Keycloak of the required action {@code stoa-change-phone}. */
public final class ChangePhoneFactory extends AddressActionFactory {

    public ChangePhoneFactory() {
        super(AddressKind.PHONE, "Stoa: change and confirm phone number");
    }
}
