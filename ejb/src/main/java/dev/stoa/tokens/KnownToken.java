// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A token of a format known here, as the inspector sees it. */
sealed interface KnownToken extends ReadToken permits ReadAccessToken2, ReadAccessToken, SignalingToken {

    TokenVersion version();

    String appId();

    List<InspectedService> services();

    /** Empty where the format does not say. */
    Optional<Instant> issuedAt();

    Instant expiresAt();

    /** Until when the token is honoured, whatever it says itself. */
    default Instant honouredUntil() {
        return expiresAt();
    }

    /** Whether some time of the token is longer than what is honoured, or none at all. */
    default boolean hasLifetimeOutOfRange() {
        return false;
    }

    /** The first service that could not be read. */
    default OptionalInt unknownService() {
        return OptionalInt.empty();
    }

    /**
     * Whether the signature can only be checked once channel and uid are known, because the token does not name them.
     */
    boolean hidesItsHolder();

    /** Why the token is not for whom it is presented by; empty if nothing speaks against it. */
    Optional<Finding> mismatch(Presented presented);

    /** The services that are for where, by whom and for what the token is presented; for one who does not mismatch. */
    List<InspectedService> fitting(Presented presented);

    /** Whether this certificate made the signature; for a token that hides its holder, of one who does not mismatch. */
    boolean isSignedWith(String certificate, Presented presented);
}
