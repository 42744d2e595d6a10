// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench.inside;

import dev.stoa.access.Allows;
import dev.stoa.access.Permission;
import dev.stoa.tenancy.CurrentTenant;
import dev.stoa.tenancy.TenantBinding;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The same work behind a boundary's guard and trail, and without; what differs is what these two cost. */
@Stateless
public class Calls {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentTenant tenant;

    @Inject
    TenantBinding binding;

    /** Nothing but the guard. */
    @Allows(Permission.VIEW_PROJECTS)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int guardedNothing() {
        return 1;
    }

    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int bareNothing() {
        return 1;
    }

    @Allows(Permission.VIEW_PROJECTS)
    public int guardedRead() {
        return read();
    }

    /** The border of the tenant stays, for nothing can be read without. */
    public int bareRead() {
        binding.bind(tenant.id());
        return read();
    }

    /** On the trail, for the permission is one to change something. */
    @Allows(Permission.EDIT_PROJECTS)
    public int guardedChange() {
        return change();
    }

    public int bareChange() {
        binding.bind(tenant.id());
        return change();
    }

    private int read() {
        return ((Number) entities.createNativeQuery("select used from projects.quota where tenant_id = ?1")
                        .setParameter(1, tenant.id().value())
                        .getSingleResult())
                .intValue();
    }

    private int change() {
        return entities.createNativeQuery("update projects.quota set used = used where tenant_id = ?1")
                .setParameter(1, tenant.id().value())
                .executeUpdate();
    }
}
