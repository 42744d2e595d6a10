// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.code;

import java.util.List;
import org.keycloak.provider.ProviderConfigProperty;

/** What can be set on a step or action that sends codes. */
public final class CodeSettings {

    private CodeSettings() {}

    public static List<ProviderConfigProperty> properties() {
        return List.of(
                setting("codeLifespanSeconds", "How long a code is good.", "600"),
                setting("triesPerCode", "How often a code may be typed wrong.", "5"),
                setting("resendAfterSeconds", "How long before another code is sent to the same address.", "60"),
                setting("codesPerAddress", "How many codes an address gets in its window.", "5"),
                setting("addressWindowSeconds", "The window of an address.", "86400"),
                setting("codesPerNetworkAddress", "How many codes one IP address can ask for in its window.", "100"),
                setting("networkAddressWindowSeconds", "The window of an IP address.", "3600"));
    }

    private static ProviderConfigProperty setting(String name, String help, String value) {
        return new ProviderConfigProperty(name, name, help, ProviderConfigProperty.STRING_TYPE, value);
    }
}
