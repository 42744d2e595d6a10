// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import dev.stoa.system.Visitor;

/** The fingerprint reader of a visitor's computer, as Chromium makes one up: it keeps passkeys and knows its owner. */
final class PasskeyDevice {

    private static final String BUILT_IN = """
            {"options": {"protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
              "hasUserVerification": true, "isUserVerified": true, "automaticPresenceSimulation": false}}
            """;

    private static final String NOTHING_IN_FIELDS = """
            if (window.PublicKeyCredential) {
              PublicKeyCredential.isConditionalMediationAvailable = async () => false;
            }
            """;

    private final CDPSession chromium;
    private final String id;

    private PasskeyDevice(CDPSession chromium, String id) {
        this.chromium = chromium;
        this.id = id;
    }

    /**
     * Builds one in; nobody touches it yet. The browser offers nothing in the field for an address: whenever it comes
     * to it, that offer would take a touch that is meant for a button.
     */
    static PasskeyDevice of(Visitor visitor) {
        visitor.browser().addInitScript(NOTHING_IN_FIELDS);
        return offeredInFields(visitor);
    }

    /** Builds one in whose passkeys the browser offers in the field for an address, too. */
    static PasskeyDevice offeredInFields(Visitor visitor) {
        var chromium = visitor.browser().newCDPSession(visitor.page());
        chromium.send("WebAuthn.enable");
        var built = chromium.send(
                "WebAuthn.addVirtualAuthenticator",
                JsonParser.parseString(BUILT_IN).getAsJsonObject());
        return new PasskeyDevice(chromium, built.get("authenticatorId").getAsString());
    }

    /** Lays the finger on it while something is done. */
    void touchedWhile(Runnable action) {
        touch(true);
        action.run();
        touch(false);
    }

    int passkeys() {
        var arguments = new JsonObject();
        arguments.addProperty("authenticatorId", id);
        return chromium.send("WebAuthn.getCredentials", arguments)
                .getAsJsonArray("credentials")
                .size();
    }

    private void touch(boolean touched) {
        var arguments = new JsonObject();
        arguments.addProperty("authenticatorId", id);
        arguments.addProperty("enabled", touched);
        chromium.send("WebAuthn.setAutomaticPresenceSimulation", arguments);
    }
}
