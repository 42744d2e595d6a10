// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import static java.util.Objects.requireNonNull;

import dev.stoa.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads who has which roles, by what members are called. */
@ApplicationScoped
class RoleHolders {

    private static final int MOST_CONCERNED = 20;

    private static final String OF_ROLES = """
              from membership.member
             where tenant_id = ?1 and role_id = any (cast(string_to_array(?2, ',') as uuid[]))
            """;

    @PersistenceContext
    EntityManager entities;

    long count(TenantId tenant, Collection<MemberRole> roles) {
        return ((Number) entities.createNativeQuery("select count(*) " + OF_ROLES)
                        .setParameter(1, tenant.value())
                        .setParameter(2, joined(roles))
                        .getSingleResult())
                .longValue();
    }

    /** Those who have one of the roles, the first by name. */
    List<PermissionHolder> first(TenantId tenant, Map<MemberRole, StoredRole> roles, int most) {
        List<?> rows = entities.createNativeQuery("select subject, coalesce(nullif(name, ''), email, subject), role_id "
                        + OF_ROLES + " order by folded_name, subject limit " + most)
                .setParameter(1, tenant.value())
                .setParameter(2, joined(roles.keySet()))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> holder(row, requireNonNull(roles.get(new MemberRole((UUID) row[2])))))
                .toList();
    }

    RoleEffect.Concerned concerned(TenantId tenant, StoredRole role) {
        var first = first(tenant, Map.of(role.id(), role), MOST_CONCERNED);
        return new RoleEffect.Concerned(
                first.stream().map(PermissionHolder::called).toList(), count(tenant, List.of(role.id())));
    }

    /** Of a member: his name, else his address, else his subject. */
    String called(TenantId tenant, String subject) {
        return (String) entities.createNativeQuery("""
                        select coalesce(nullif(name, ''), email, subject)
                          from membership.member
                         where tenant_id = ?1 and subject = ?2
                        """)
                .setParameter(1, tenant.value())
                .setParameter(2, subject)
                .getSingleResult();
    }

    private static PermissionHolder holder(Object[] row, StoredRole role) {
        return new PermissionHolder((String) row[0], (String) row[1], role.id(), role.label(), role.rights());
    }

    private static String joined(Collection<MemberRole> roles) {
        return roles.stream().map(MemberRole::toString).collect(Collectors.joining(","));
    }
}
