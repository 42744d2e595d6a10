// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.code;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.AuthenticatorConfigModel;

/** How long a code lives and how many there are: settings of the step, with the product's values as default. */
record CodeRules(Duration lifespan, int tries, Duration pause, Quota perAddress, Quota perNetworkAddress) {

    /** So many in so long a time. */
    record Quota(int limit, Duration window) {}

    static CodeRules of(@Nullable AuthenticatorConfigModel configured) {
        return of(configured == null ? Map.of() : configured.getConfig());
    }

    static CodeRules of(Map<String, String> settings) {
        return new CodeRules(
                seconds(settings, "codeLifespanSeconds", 600),
                number(settings, "triesPerCode", 5),
                seconds(settings, "resendAfterSeconds", 60),
                new Quota(number(settings, "codesPerAddress", 5), seconds(settings, "addressWindowSeconds", 86_400)),
                new Quota(
                        number(settings, "codesPerNetworkAddress", 100),
                        seconds(settings, "networkAddressWindowSeconds", 3_600)));
    }

    private static Duration seconds(Map<String, String> settings, String name, int otherwise) {
        return Duration.ofSeconds(number(settings, name, otherwise));
    }

    private static int number(Map<String, String> settings, String name, int otherwise) {
        var set = settings.get(name);
        return set == null ? otherwise : Integer.parseInt(set);
    }
}
