// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.Party;
import dev.stoa.Unavailable;
import dev.stoa.tenancy.CurrentTenant;
import dev.stoa.tenancy.TenantId;
import dev.stoa.time.Ids;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.Function;

/**
 * The one writer of an account's members and roles, in the tables and at the identity provider.
 *
 * <p>A change first writes down, in a transaction of its own, that the account is unsettled. Then it locks the
 * account's roster, so that its rules are checked on what is true; changes the tables; and brings the identity provider
 * to what the tables now say of whom it concerns. The mark goes with the commit. Whatever happens before - a refusal,
 * an outage of the provider, a crash - leaves the tables as they were and the mark, by which {@link UnsettledChanges}
 * makes the provider equal to the tables again.
 */
@ApplicationScoped
class Roster {

    @PersistenceContext
    EntityManager entities;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Inject
    CurrentTenant tenant;

    @Inject
    UnsettledRows unsettled;

    @Inject
    UnsettledChanges settled;

    @Inject
    CurrentStandings standings;

    @Inject
    Settlement settlement;

    @Inject
    Clock clock;

    /**
     * Changes members or roles of the current account. To be called before the boundary does anything else with the
     * database, for the mark needs a connection while this transaction has none yet.
     *
     * @param work checks the rules, changes the tables, and says whom and what that concerns
     * @throws Unavailable if the identity provider does not take it over; then nothing has changed
     */
    @Transactional(Transactional.TxType.MANDATORY)
    <T> T change(Function<RosterChange, T> work) {
        return change(tenant.id(), work);
    }

    /** The same for the account that the transaction works for, where the request as a whole works for another one. */
    @Transactional(Transactional.TxType.MANDATORY)
    <T> T change(TenantId account, Function<RosterChange, T> work) {
        if (transaction.getResource(Roster.class) instanceof RosterChange around) {
            return work.apply(around);
        }
        var change = new RosterChange(Ids.next(clock));
        unsettled.note(account, change.id());
        transaction.registerInterposedSynchronization(new Afterwards(settled, standings, account, change));
        transaction.putResource(Roster.class, change);
        begin(account, change);
        var result = work.apply(change);
        entities.flush();
        settlement.settle(account, change);
        return result;
    }

    /** The mark is gone only if a sweep took this change for dead, and has settled the account before it. */
    private void begin(TenantId account, RosterChange change) {
        lock(account);
        if (!unsettled.remove(change.id())) {
            throw new Unavailable(Party.ROSTER, "the change waited for too long");
        }
    }

    /** From here on nobody else changes members or roles of this account until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    void lock(TenantId account) {
        entities.createNativeQuery("""
                        insert into membership.roster as r (tenant_id, changes) values (?1, 1)
                            on conflict (tenant_id) do update set changes = r.changes + 1
                        """).setParameter(1, account.value()).executeUpdate();
    }

    /** This node need not find out by itself; and nobody waits for the next sweep when the change came to nothing. */
    private record Afterwards(
            UnsettledChanges settled, CurrentStandings standings, TenantId tenant, RosterChange change)
            implements Synchronization {

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            standings.forget(tenant);
            if (status != Status.STATUS_COMMITTED) {
                settled.settleSoon(tenant, change.id());
            }
        }
    }
}
