// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.access.Permission;
import dev.stoa.tenancy.TenantId;
import dev.stoa.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps an account's own roles. Whoever writes holds the account's roster. */
@ApplicationScoped
class RoleStore {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    MemberRole insert(TenantId tenant, RoleDraft draft) {
        var id = new MemberRole(Ids.next(clock));
        query("""
                insert into membership.role (tenant_id, id, name, created_at, all_projects) values (?1, ?2, ?3, ?4, ?5)
                """, tenant, id)
                .setParameter(3, draft.name().value())
                .setParameter(4, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(5, draft.rights().projects().isAll())
                .executeUpdate();
        insertRights(tenant, id, draft.rights());
        return id;
    }

    void update(TenantId tenant, MemberRole id, RoleDraft draft) {
        query("""
                update membership.role
                   set name = ?3, all_projects = ?4, version = version + 1
                 where tenant_id = ?1 and id = ?2
                """, tenant, id)
                .setParameter(3, draft.name().value())
                .setParameter(4, draft.rights().projects().isAll())
                .executeUpdate();
        query("delete from membership.role_permission where tenant_id = ?1 and role_id = ?2", tenant, id)
                .executeUpdate();
        query("delete from membership.role_project where tenant_id = ?1 and role_id = ?2", tenant, id)
                .executeUpdate();
        insertRights(tenant, id, draft.rights());
    }

    void delete(TenantId tenant, MemberRole id) {
        query("delete from membership.role where tenant_id = ?1 and id = ?2", tenant, id)
                .executeUpdate();
    }

    boolean isTaken(TenantId tenant, RoleName name, Optional<MemberRole> except) {
        var taken = entities.createNativeQuery("""
                        select count(*)
                          from membership.role
                         where tenant_id = ?1 and lower(name) = lower(?2) and id is distinct from cast(?3 as uuid)
                        """)
                .setParameter(1, tenant.value())
                .setParameter(2, name.value())
                .setParameter(3, except.map(MemberRole::toString).orElse(null));
        return number(taken.getSingleResult()) > 0;
    }

    long ownRoles(TenantId tenant) {
        return number(entities.createNativeQuery(
                        "select count(*) from membership.role where tenant_id = ?1 and predefined is null")
                .setParameter(1, tenant.value())
                .getSingleResult());
    }

    long members(TenantId tenant, MemberRole id) {
        return number(query("select count(*) from membership.member where tenant_id = ?1 and role_id = ?2", tenant, id)
                .getSingleResult());
    }

    Map<MemberRole, Long> membersByRole(TenantId tenant) {
        List<?> rows =
                entities.createNativeQuery("""
                        select role_id, count(*) from membership.member where tenant_id = ?1 group by role_id
                        """).setParameter(1, tenant.value()).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> new MemberRole((UUID) row[0]), row -> number(row[1])));
    }

    /** One statement for all of a kind, whatever their number. */
    private void insertRights(TenantId tenant, MemberRole id, RoleRights rights) {
        query("""
                insert into membership.role_permission (tenant_id, role_id, permission)
                select ?1, ?2, unnest(string_to_array(?3, ','))
                """, tenant, id)
                .setParameter(
                        3, rights.permissions().stream().map(Permission::name).collect(Collectors.joining(",")))
                .executeUpdate();
        query("""
                insert into membership.role_project (tenant_id, role_id, project_id)
                select ?1, ?2, cast(unnest(string_to_array(?3, ',')) as uuid)
                """, tenant, id)
                .setParameter(
                        3,
                        rights.projects().chosen().stream().map(UUID::toString).collect(Collectors.joining(",")))
                .executeUpdate();
    }

    private Query query(String sql, TenantId tenant, MemberRole id) {
        return entities.createNativeQuery(sql).setParameter(1, tenant.value()).setParameter(2, id.value());
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }
}
