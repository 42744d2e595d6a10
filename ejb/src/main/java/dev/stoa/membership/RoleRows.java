// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.access.Permission;
import dev.stoa.access.ProjectScope;
import dev.stoa.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the roles of an account with what they permit. */
@ApplicationScoped
class RoleRows {

    private static final String ROLES = """
            select role.id, role.name, role.predefined, role.version, role.all_projects,
                   (select string_agg(granted.permission, ',')
                      from membership.role_permission as granted
                     where granted.tenant_id = role.tenant_id and granted.role_id = role.id),
                   (select string_agg(cast(chosen.project_id as text), ',')
                      from membership.role_project as chosen
                     where chosen.tenant_id = role.tenant_id and chosen.role_id = role.id)
              from membership.role as role
             where role.tenant_id = ?1
            """;

    @PersistenceContext
    EntityManager entities;

    /** The predefined ones first, in their order, then the others by name. */
    List<StoredRole> all(TenantId tenant) {
        return roles("order by role.predefined is null, role.created_at, role.id", tenant, null);
    }

    Optional<StoredRole> find(TenantId tenant, MemberRole id) {
        return roles("and role.id = ?2", tenant, id.value()).stream().findFirst();
    }

    /** Empty for whoever is no member. */
    Optional<StoredRole> ofMember(TenantId tenant, String subject) {
        var ofMember = """
                and role.id = (select member.role_id
                                 from membership.member as member
                                where member.tenant_id = ?1 and member.subject = ?2)
                """;
        return roles(ofMember, tenant, subject).stream().findFirst();
    }

    private List<StoredRole> roles(String condition, TenantId tenant, @Nullable Object value) {
        var query = entities.createNativeQuery(ROLES + condition).setParameter(1, tenant.value());
        if (value != null) {
            query.setParameter(2, value);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> role((Object[]) row)).toList();
    }

    private static StoredRole role(Object[] row) {
        var predefined = Optional.ofNullable((String) row[2]).map(PredefinedRole::valueOf);
        return new StoredRole(
                new MemberRole((UUID) row[0]),
                (String) row[1],
                predefined,
                ((Number) row[3]).intValue(),
                predefined.map(RoleRights::of).orElseGet(() -> rights(row)));
    }

    private static RoleRights rights(Object[] row) {
        var permissions = list(row[5])
                .flatMap(name -> Arrays.stream(Permission.values())
                        .filter(known -> known.name().equals(name)))
                .collect(Collectors.toSet());
        Set<UUID> projects = list(row[6]).map(UUID::fromString).collect(Collectors.toSet());
        return new RoleRights(permissions, (boolean) row[4] ? ProjectScope.all() : ProjectScope.of(projects));
    }

    private static Stream<String> list(@Nullable Object column) {
        return Stream.ofNullable((String) column).flatMap(text -> Arrays.stream(text.split(",", -1)));
    }
}
