// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.identity.Person;
import dev.stoa.tenancy.Tenant;
import dev.stoa.tenancy.TenantBinding;
import dev.stoa.tenancy.TenantId;
import dev.stoa.tenancy.Tenants;
import dev.stoa.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** What the database does for a new account; each method is a transaction of its own, committed when it returns. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Founding {

    private static final int LONGEST_NAME = 255;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Tenants tenants;

    @Inject
    TenantBinding binding;

    @Inject
    Event<AccountOpened> opened;

    @Inject
    Clock clock;

    /** The tenant that the person created, or from now on has created. */
    Tenant tenantOf(Person person) {
        return tenants.createdBy(person.subject()).orElseGet(() -> tenants.open(person.subject(), nameFor(person)));
    }

    boolean isKnown(Person person) {
        return tenants.createdBy(person.subject()).isPresent();
    }

    List<Tenant> takeUnfinished(int most) {
        return tenants.takeUnfinished(most);
    }

    /** The account gets its roles and its Admin and is ready; what is there already stays as it is. */
    void finish(Tenant tenant) {
        bind(tenant.id());
        for (var role : PredefinedRole.values()) {
            insert(tenant.id(), role);
        }
        insertAdmin(tenant);
        if (tenants.becomesReady(tenant.id())) {
            opened.fire(new AccountOpened(tenant.id(), tenant.createdBy()));
        }
    }

    void bind(TenantId tenant) {
        binding.bind(tenant);
    }

    private void insert(TenantId tenant, PredefinedRole role) {
        var insert = """
                insert into membership.role (tenant_id, id, name, predefined, created_at)
                values (?1, ?2, ?3, ?4, ?5)
                on conflict do nothing
                """;
        entities.createNativeQuery(insert)
                .setParameter(1, tenant.value())
                .setParameter(2, Ids.next(clock))
                .setParameter(3, role.groupName())
                .setParameter(4, role.name())
                .setParameter(5, now())
                .executeUpdate();
    }

    private void insertAdmin(Tenant tenant) {
        var insert = """
                insert into membership.member (tenant_id, subject, role_id, since)
                select tenant_id, ?2, id, ?3
                  from membership.role
                 where tenant_id = ?1 and predefined = 'ADMIN'
                on conflict do nothing
                """;
        entities.createNativeQuery(insert)
                .setParameter(1, tenant.id().value())
                .setParameter(2, tenant.createdBy())
                .setParameter(3, now())
                .executeUpdate();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** The company, or who else gave no company: the person. */
    private static String nameFor(Person person) {
        var name = Stream.of(person.companyName(), person.name(), person.email().orElse(""), person.subject())
                .filter(candidate -> !candidate.isBlank())
                .findFirst()
                .orElseThrow();
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
