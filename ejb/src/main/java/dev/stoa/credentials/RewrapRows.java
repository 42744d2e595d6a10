// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.projects.ProjectId;
import dev.stoa.tenancy.TenantBinding;
import dev.stoa.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.UUID;

/** Seals certificates anew under the current key, some of one tenant in one transaction. */
@ApplicationScoped
class RewrapRows {

    private static final int AT_ONCE = 200;

    private static final Logger LOG = System.getLogger(RewrapRows.class.getName());
    private static final int TENANTS_AT_ONCE = 5000;

    /** A row that somebody is changing is left to him or to the next round: it may be about to get another place. */
    private static final String OLD = """
            select id, project_id, %2$s, key_id, nonce, ciphertext
              from credentials.%1$s
             where tenant_id = ?1 and key_id <> ?2
             order by id
             limit ?3
               for update skip locked
            """;

    /** The version stays: whoever changes the row at this moment need not know of it. */
    private static final String SEALED = """
            update credentials.%s set key_id = ?3, nonce = ?4, ciphertext = ?5 where tenant_id = ?1 and id = ?2
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    TenantBinding binding;

    @Inject
    CertificateSeal seal;

    /** Some tenants, in order, and of each whether it has something under another key. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Tenant> tenantsAfter(long last) {
        return tenantsAfter(last, TENANTS_AT_ONCE);
    }

    private List<Tenant> tenantsAfter(long last, int most) {
        List<?> rows = entities.createNativeQuery("select tenant, due from credentials.tenants_to_rewrap(?1, ?2, ?3)")
                .setParameter(1, seal.currentKey())
                .setParameter(2, last)
                .setParameter(3, most)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(Tenant::of).toList();
    }

    /** Says how many it has sealed, of certificates and of deleted ones the larger number. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int rewrap(TenantId tenant) {
        binding.bind(tenant);
        return Math.max(rewrap(tenant, "certificate", "slot"), rewrap(tenant, "deleted_certificate", "slot_was"));
    }

    /** Whether nothing of the tenant is under another key. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean areAllSealed(TenantId tenant) {
        return tenantsAfter(tenant.value() - 1, 1).stream()
                .findFirst()
                .filter(Tenant::due)
                .isEmpty();
    }

    private int rewrap(TenantId tenant, String table, String slotColumn) {
        List<?> rows = entities.createNativeQuery(OLD.formatted(table, slotColumn))
                .setParameter(1, tenant.value())
                .setParameter(2, seal.currentKey())
                .setParameter(3, AT_ONCE)
                .getResultList();
        return (int) rows.stream()
                .map(Object[].class::cast)
                .filter(row -> isSealedAnew(tenant, table, row))
                .count();
    }

    private boolean isSealedAnew(TenantId tenant, String table, Object[] row) {
        var place = new CertificatePlace(tenant, new ProjectId((UUID) row[1]), Slot.valueOf((String) row[2]));
        var old = new SealedCertificate((String) row[3], (byte[]) row[4], (byte[]) row[5]);
        var anew = seal.sealAnew(old, place);
        if (anew.isEmpty()) {
            LOG.log(Level.ERROR, "{0} {1} can''t be opened with the key {2}", table, row[0], old.keyId());
            return false;
        }
        store(tenant, table, row[0], anew.orElseThrow());
        return true;
    }

    private void store(TenantId tenant, String table, Object id, SealedCertificate anew) {
        entities.createNativeQuery(SEALED.formatted(table))
                .setParameter(1, tenant.value())
                .setParameter(2, id)
                .setParameter(3, anew.keyId())
                .setParameter(4, anew.nonce())
                .setParameter(5, anew.ciphertext())
                .executeUpdate();
    }

    /** A tenant, and whether it has something under another key. */
    record Tenant(TenantId id, boolean due) {

        private static Tenant of(Object[] row) {
            return new Tenant(new TenantId(((Number) row[0]).longValue()), Boolean.TRUE.equals(row[1]));
        }
    }
}
