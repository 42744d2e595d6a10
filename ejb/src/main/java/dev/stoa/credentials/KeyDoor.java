// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.Refusal;
import dev.stoa.access.Caller;
import dev.stoa.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Lets in the programs that have a customer ID and its secret, and notes who came and what for. */
@ApplicationScoped
public class KeyDoor {

    @Inject
    KnownKeys keys;

    @Inject
    CustomerSecrets secrets;

    @Inject
    KeyUses uses;

    @Inject
    Clock clock;

    /** A program that was let in, and the account that it works for. */
    public record Entered(TenantId tenant, Caller.Key caller) {}

    /**
     * Says as whom a program calls.
     *
     * @param operation what it wants, such as {@code GET /api/v1/projects}
     * @param address where it calls from
     * @throws KeyRefused if there is no such pair
     * @throws KeyDisabled if the pair is disabled
     * @throws KeyExpired if its time is over
     * @throws KeyOfSuspendedAccount if nothing of the account is honoured at the moment
     * @throws AddressNotAllowed if it may not be used from there
     */
    public Entered enter(String customerId, String secret, String operation, String address) {
        var found = keys.find(customerId);
        var isRight = secrets.isRight(secret, found.flatMap(known -> known.key().secretHash()));
        if (found.isEmpty()) {
            throw new KeyRefused();
        }
        var known = found.get();
        var refused = isRight ? objection(known.key(), address) : Optional.<Refusal>of(new KeyRefused());
        uses.note(new KeyUse(known.tenant(), customerId, address, operation, refused.map(Refusal::code)));
        if (refused.isPresent()) {
            throw refused.get();
        }
        return new Entered(known.tenant(), known.key().caller());
    }

    private Optional<Refusal> objection(CustomerKey key, String address) {
        var now = clock.instant();
        if (key.state(now) == CustomerKeyState.EXPIRED) {
            return key.expiresAt().map(KeyExpired::new);
        }
        if (!key.enabled()) {
            return Optional.of(new KeyDisabled());
        }
        if (key.isOfSuspended()) {
            return Optional.of(new KeyOfSuspendedAccount());
        }
        return key.networks().admit(address) ? Optional.empty() : Optional.of(new AddressNotAllowed(address));
    }
}
