// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.credentials.CertificatesChanged;
import dev.stoa.projects.ProjectDeleted;
import dev.stoa.projects.ProjectStatusChanged;
import dev.stoa.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The projects that were asked about within the last seconds: a media server asks for each one who joins, and neither
 * the database nor the decryption of certificates has to answer each time.
 *
 * <p>Nothing is kept longer than {@link #KEPT}, so that is how late another node learns of a change; on the node that
 * makes it, it holds at once. Not found is not kept: a new project counts from its first moment, and an App ID of
 * another account takes as long as one that nobody has.
 */
@ApplicationScoped
class CheckedProjects {

    static final Duration KEPT = Duration.ofSeconds(5);

    /** More than a platform has calls to in five seconds; beyond it, memory is dearer than the database. */
    private static final int MOST = 10_000;

    /** Some ten megabytes. */
    private static final int MOST_TENANTS = 100_000;

    private record Key(TenantId tenant, String appId) {}

    private record Kept(CheckedProject project, Instant readAt) {

        boolean isFresh(Instant now) {
            return !now.isBefore(readAt) && now.isBefore(readAt.plus(KEPT));
        }
    }

    private final Map<Key, Kept> kept = new ConcurrentHashMap<>();
    private final Map<String, TenantId> tenants = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    @Inject
    ProjectReading reading;

    @Inject
    Clock clock;

    /** Whose the App ID is; that never changes, so it is remembered for as long as there is room. */
    Optional<TenantId> tenantOf(String appId) {
        var known = tenants.get(appId);
        if (known != null) {
            return Optional.of(known);
        }
        var found = reading.tenantOf(appId);
        if (tenants.size() < MOST_TENANTS) {
            found.ifPresent(tenant -> tenants.put(appId, tenant));
        }
        return found;
    }

    /** The tenant's own project; empty for an App ID of nobody and of another tenant. */
    Optional<CheckedProject> find(TenantId tenant, String appId) {
        var key = new Key(tenant, appId);
        var known = kept.get(key);
        var now = clock.instant();
        return known != null && known.isFresh(now) ? Optional.of(known.project()) : read(key, now);
    }

    void certificatesChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) CertificatesChanged changed) {
        drop(changed.tenant());
    }

    void statusChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProjectStatusChanged changed) {
        drop(changed.tenant());
    }

    void deleted(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProjectDeleted deleted) {
        drop(deleted.tenant());
    }

    /** A change is done: what is known of the tenant's projects is not true any more. */
    void drop(TenantId tenant) {
        changes.incrementAndGet();
        kept.keySet().removeIf(key -> key.tenant().equals(tenant));
    }

    /** No certificate stays in memory in clear because nobody asks any more. */
    void dropOld() {
        var now = clock.instant();
        kept.values().removeIf(each -> !each.isFresh(now));
    }

    /** What was read beside a change may be older than the change, and is used this once. */
    private Optional<CheckedProject> read(Key key, Instant now) {
        var before = changes.get();
        var found = reading.find(key.tenant(), key.appId());
        if (found.isPresent() && kept.size() < MOST) {
            kept.put(key, new Kept(found.get(), now));
            if (changes.get() != before) {
                kept.remove(key);
            }
        }
        return found;
    }
}
