// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.signin;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.models.SingleUseObjectProvider;

/**
 * The failed sign-ins of one network address, whoever's password was guessed.
 *
 * <p>Every attempt takes one of so many slots before anything is compared and gives it back when it succeeds; so
 * parallel attempts count right, on several nodes too, and a busy office is not held up by its successes.
 */
final class NetworkFailures {

    static final String LIMIT = "failuresPerNetworkAddress";
    static final String WINDOW_SECONDS = "networkAddressWindowSeconds";

    private static final String PREFIX = "stoa.sign-in.network.";

    private final SingleUseObjectProvider slots;
    private final String network;
    private final int limit;
    private final Duration window;

    private NetworkFailures(SingleUseObjectProvider slots, String network, Map<String, String> settings) {
        this.slots = slots;
        this.network = network;
        this.limit = Integer.parseInt(settings.getOrDefault(LIMIT, "100"));
        this.window = Duration.ofSeconds(Long.parseLong(settings.getOrDefault(WINDOW_SECONDS, "900")));
    }

    static NetworkFailures of(AuthenticationFlowContext context) {
        var configured = context.getAuthenticatorConfig();
        return new NetworkFailures(
                context.getSession().getProvider(SingleUseObjectProvider.class),
                Network.of(context.getConnection().getRemoteAddr()),
                configured == null ? Map.of() : configured.getConfig());
    }

    Duration window() {
        return window;
    }

    /** Hands out a slot, or nothing when all are taken by failures. */
    Optional<String> take() {
        return IntStream.rangeClosed(1, limit)
                .mapToObj(number -> PREFIX + network + "." + number)
                .filter(slot -> slots.putIfAbsent(slot, window.toSeconds()))
                .findFirst();
    }

    void giveBack(String slot) {
        slots.remove(slot);
    }
}
