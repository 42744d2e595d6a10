// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.signin;

import dev.stoa.realm.code.Allowance;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import org.keycloak.authentication.AuthenticationFlowContext;

/**
 * The failed sign-ins of one network address, whoever's password was guessed.
 *
 * <p>Every attempt counts before anything is compared and is given back when it succeeds; so parallel attempts count
 * right, and a busy office is not held up by its successes.
 */
record NetworkFailures(Allowance allowance, String use, int limit, Duration window) {

    static final String LIMIT = "failuresPerNetworkAddress";
    static final String WINDOW_SECONDS = "networkAddressWindowSeconds";

    static NetworkFailures of(AuthenticationFlowContext context) {
        var configured = context.getAuthenticatorConfig();
        var settings = configured == null ? Map.<String, String>of() : configured.getConfig();
        return new NetworkFailures(
                Allowance.of(context.getSession()),
                Allowance.each("sign-in", Network.of(context.getConnection().getRemoteAddr())),
                Integer.parseInt(settings.getOrDefault(LIMIT, "100")),
                Duration.ofSeconds(Long.parseLong(settings.getOrDefault(WINDOW_SECONDS, "900"))));
    }

    /** Counts an attempt; hands out its number, or nothing when there were too many failures. */
    OptionalInt begin() {
        return allowance.take(use, limit, window);
    }

    void succeed(int number) {
        allowance.giveBack(use, number);
    }
}
