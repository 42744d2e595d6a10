// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import java.util.Optional;

/**
 * Where, by whom and for what a token is to be used. What a reader of the inspector left blank is not compared; a
 * gateway names all three, and there an empty uid is nobody in particular.
 */
record Presented(Optional<String> channel, Optional<String> uid, Optional<ServiceType> service) {

    static final Presented NOTHING = new Presented(Optional.empty(), Optional.empty(), Optional.empty());

    static Presented of(Optional<String> channel, Optional<String> uid) {
        return new Presented(typed(channel), typed(uid), Optional.empty());
    }

    static Presented at(ServiceType service, String channel, String uid) {
        return new Presented(Optional.of(channel), Optional.of(uid), Optional.of(service));
    }

    /** Whether the token is to be used for this service, as far as anybody said. */
    boolean mayBeFor(ServiceType type) {
        return service.isEmpty() || service.get() == type;
    }

    private static Optional<String> typed(Optional<String> text) {
        return text.map(String::strip).filter(stripped -> !stripped.isEmpty());
    }
}
