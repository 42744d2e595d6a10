// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.session;

import org.keycloak.device.DeviceRepresentationProvider;
import org.keycloak.models.KeycloakSession;

/**
 * The kind of device that a request came from, by what its browser says of itself: without versions, which change every
 * month.
 *
 * @param browser such as {@code Firefox}; {@code Other} if it does not say
 * @param system such as {@code Windows}
 */
record Device(String browser, String system) {

    private static final String UNKNOWN = "Other";
    private static final String BETWEEN = " / ";

    static Device ofRequest(KeycloakSession keycloak) {
        var seen = keycloak.getProvider(DeviceRepresentationProvider.class).deviceRepresentation();
        return seen == null
                ? new Device(UNKNOWN, UNKNOWN)
                : new Device(seen.getBrowser().split("/", 2)[0], seen.getOs());
    }

    /** By this it is remembered. */
    String kind() {
        return browser + BETWEEN + system;
    }
}
