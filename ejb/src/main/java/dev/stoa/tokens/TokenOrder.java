// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.credentials.Slot;
import java.util.List;
import java.util.Map;

/**
 * A token of version 007 that somebody wants to have built.
 *
 * @param expireSeconds for how long, from the moment it is built
 * @param signer the certificate that signs it, which has to be on
 */
public record TokenOrder(List<ServiceOrder> services, long expireSeconds, Slot signer) {

    /** Nothing that a token allows lasts longer. */
    public static final long LONGEST_SECONDS = AccessToken2.LIMIT_SECONDS;

    /** With the longest names, as many as fit into a token. */
    static final int MOST_SERVICES = 16;

    static final int MOST_RESOURCE_NAMES = 200;

    public TokenOrder {
        services = List.copyOf(services);
    }

    /** For a user of Signaling, for as long as a token lasts. */
    static TokenOrder signaling(String userId) {
        var login = new ServiceOrder(
                ServiceType.SIGNALING,
                Map.of(Privilege.SIGNALING_LOGIN, LONGEST_SECONDS),
                Map.of(ServiceField.Name.USER, userId),
                List.of());
        return new TokenOrder(List.of(login), LONGEST_SECONDS, Slot.PRIMARY);
    }

    /**
     * The services that the token is to allow.
     *
     * @throws dev.stoa.Refusal if there is none, or if something of it can't be as it is wanted
     */
    List<TokenService> build() {
        if (services.isEmpty()) {
            throw new TokenServiceMissing();
        }
        if (services.size() > MOST_SERVICES || resourceNames() > MOST_RESOURCE_NAMES) {
            throw new TokenTooLong();
        }
        AccessToken2.requireLifetime(expireSeconds);
        return services.stream().map(ServiceOrder::build).toList();
    }

    private int resourceNames() {
        return services.stream()
                .flatMap(service -> service.resources().stream())
                .mapToInt(each -> each.names().size())
                .sum();
    }
}
