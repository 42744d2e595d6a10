// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.access.Allows;
import dev.stoa.access.Changes;
import dev.stoa.access.CurrentCaller;
import dev.stoa.access.FreshProof;
import dev.stoa.access.KeyScope;
import dev.stoa.access.Permission;
import dev.stoa.access.Reveals;
import dev.stoa.access.Unrecorded;
import dev.stoa.membership.MemberNames;
import dev.stoa.tenancy.CurrentTenant;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The customer IDs of the current account and their secrets, with which its programs call the REST API. */
@Stateless
public class CustomerKeys {

    /** How many pairs an account may have; the database says the same. */
    public static final int MOST = 10;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentCaller caller;

    @Inject
    CustomerKeyRows rows;

    @Inject
    CustomerSecrets secrets;

    @Inject
    MemberNames names;

    @Inject
    Clock clock;

    @Inject
    Changes changes;

    @Inject
    Event<CustomerKeyChanged> changed;

    /** The newest first. */
    @Allows(Permission.EDIT_MEMBERS)
    @Unrecorded
    public List<CustomerKeyLine> list() {
        var keys = rows.all(tenant.id());
        var makers = names.of(keys.stream().map(CustomerKey::createdBy).collect(Collectors.toSet()));
        var now = clock.instant();
        return keys.stream()
                .map(key -> key.line(makers.getOrDefault(key.createdBy(), key.createdBy()), now))
                .toList();
    }

    /** What a pair may be for that the caller makes: nothing that he may not do himself. */
    @Allows(Permission.EDIT_MEMBERS)
    @Unrecorded
    public Set<KeyScope> grantable() {
        return Set.of(KeyScope.values()).stream()
                .filter(scope -> scope.permissions().stream()
                        .allMatch(permission -> caller.get().holds(permission)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Makes a pair, which waits for its secret to be downloaded. It is for the projects that its maker's role is for.
     *
     * @throws CustomerKeyQuotaReached if the account has ten
     * @throws KeyBeyondOwn if it is for what the caller may not do himself
     * @throws KeyExpiryInvalid if it would end before it begins
     * @throws dev.stoa.access.FreshProofNeeded if nobody has proved who he is for this
     */
    @Allows(Permission.EDIT_MEMBERS)
    @FreshProof
    public CustomerId create(NewCustomerKey asked) {
        if (!grantable().containsAll(asked.scopes())) {
            throw new KeyBeyondOwn();
        }
        if (asked.expiresAt().filter(end -> !end.isAfter(clock.instant())).isPresent()) {
            throw new KeyExpiryInvalid();
        }
        var id = new CustomerId(CustomerSecrets.random());
        addSomewhere(id, asked);
        changes.note("key.scopes", null, scopes(asked.scopes()));
        changes.note("key.networks", null, asked.networks().isEmpty() ? null : asked.networks());
        changes.note("key.expiresAt", null, asked.expiresAt());
        return id;
    }

    /**
     * Makes the secret of a pair and hands it out, which happens once; it is kept nowhere.
     *
     * @throws CustomerKeyNotFound if the account has no such pair
     * @throws CustomerSecretTaken if somebody had it before
     * @throws KeyBeyondOwn if the pair is for what the caller may not do himself
     */
    @Allows(Permission.EDIT_MEMBERS)
    @Reveals
    public KeyAndSecret takeSecret(CustomerId id) {
        var key = held(id);
        if (key.secretHash().isPresent()) {
            throw new CustomerSecretTaken();
        }
        if (!key.isWithin(caller.get())) {
            throw new KeyBeyondOwn();
        }
        var secret = CustomerSecrets.random();
        rows.keepSecret(tenant.id(), id, secrets.hash(secret));
        tell(id);
        return new KeyAndSecret(id, secret);
    }

    /**
     * Lets nobody in with this pair any more, within seconds on every node, until it is enabled again.
     *
     * @throws CustomerKeyNotFound if the account has no such pair
     */
    @Allows(Permission.EDIT_MEMBERS)
    public void disable(CustomerId id) {
        turn(id, false);
    }

    /**
     * Lets in again who has this pair.
     *
     * @throws CustomerKeyNotFound if the account has no such pair
     */
    @Allows(Permission.EDIT_MEMBERS)
    public void enable(CustomerId id) {
        turn(id, true);
    }

    /**
     * Forgets a pair for good.
     *
     * @throws CustomerKeyNotFound if the account has no such pair
     */
    @Allows(Permission.EDIT_MEMBERS)
    public void delete(CustomerId id) {
        var key = held(id);
        rows.delete(tenant.id(), id);
        changes.note("key.scopes", scopes(key.scopes()), null);
        tell(id);
    }

    /** Somebody else may have taken the place that was free; then there is another one, or none. */
    private void addSomewhere(CustomerId id, NewCustomerKey asked) {
        for (var attempt = 0; attempt < MOST; attempt++) {
            if (rows.add(tenant.id(), id, asked, caller.get())) {
                return;
            }
        }
        throw new CustomerKeyQuotaReached(MOST);
    }

    private void turn(CustomerId id, boolean on) {
        var key = held(id);
        rows.enable(tenant.id(), id, on);
        changes.note("key.enabled", key.enabled(), on);
        tell(id);
    }

    private CustomerKey held(CustomerId id) {
        return rows.hold(tenant.id(), id).orElseThrow(CustomerKeyNotFound::new);
    }

    private void tell(CustomerId id) {
        changed.fire(new CustomerKeyChanged(id));
    }

    private static String scopes(Set<KeyScope> scopes) {
        return scopes.stream().sorted().map(KeyScope::name).collect(Collectors.joining(", "));
    }
}
