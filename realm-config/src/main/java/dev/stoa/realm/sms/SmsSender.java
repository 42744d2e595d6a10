// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.sms;

import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.provider.Provider;

/** Sends text messages to telephones. */
public interface SmsSender extends Provider {

    /** Whether it knows a gateway; without one nothing that needs a telephone is offered. */
    boolean isConfigured();

    /**
     * Hands a text over to the gateway and waits until that took it.
     *
     * @param number in the form of E.164, such as {@code +8613800138000}
     */
    void send(String number, String text) throws SmsFailed;

    /** The sender of this server, if text messages can be sent at all. */
    static Optional<SmsSender> of(KeycloakSession session) {
        return Optional.ofNullable(session.getProvider(SmsSender.class)).filter(SmsSender::isConfigured);
    }
}
