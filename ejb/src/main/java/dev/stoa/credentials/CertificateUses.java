// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Takes down that tokens were issued and verified with a certificate. It costs no statement: the counts wait in memory
 * for {@link UseRecorder}, so a node that is killed loses those of its last two seconds.
 */
@ApplicationScoped
public class CertificateUses {

    @Inject
    Clock clock;

    private final Map<UsedCertificate, UseTally> waiting = new ConcurrentHashMap<>();

    /** A token was signed with it. */
    public void issued(TenantId tenant, UUID certificate) {
        add(new UsedCertificate(tenant, certificate), new UseTally(1, 0, clock.instant()));
    }

    /** A gateway was told that a token is signed with it. */
    public void verified(TenantId tenant, UUID certificate) {
        add(new UsedCertificate(tenant, certificate), new UseTally(0, 1, clock.instant()));
    }

    /** What has waited until now, by tenant; it waits no more. */
    Map<TenantId, Map<UUID, UseTally>> take() {
        var taken = new HashMap<TenantId, Map<UUID, UseTally>>();
        for (var used : List.copyOf(waiting.keySet())) {
            var tally = waiting.remove(used);
            if (tally != null) {
                taken.computeIfAbsent(used.tenant(), tenant -> new HashMap<>()).put(used.certificate(), tally);
            }
        }
        return taken;
    }

    /** For what could not be written down now. */
    void giveBack(TenantId tenant, Map<UUID, UseTally> tallies) {
        tallies.forEach((certificate, tally) -> add(new UsedCertificate(tenant, certificate), tally));
    }

    private void add(UsedCertificate used, UseTally tally) {
        waiting.merge(used, tally, UseTally::plus);
    }
}
