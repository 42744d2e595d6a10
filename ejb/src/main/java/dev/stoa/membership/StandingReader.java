// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.access.Permission;
import dev.stoa.access.ProjectScope;
import dev.stoa.tenancy.TenantBinding;
import dev.stoa.tenancy.TenantId;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
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

/**
 * Reads what a member's role permits for whoever is in no transaction and in no boundary. An EJB, because within an EAR
 * only EJBs know the persistence unit.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class StandingReader {

    private static final String SELECT = """
            select role.id, role.version, role.predefined, role.all_projects,
                   (select string_agg(permission, ',') from membership.role_permission as granted
                     where granted.tenant_id = role.tenant_id and granted.role_id = role.id),
                   (select string_agg(cast(project_id as text), ',') from membership.role_project as chosen
                     where chosen.tenant_id = role.tenant_id and chosen.role_id = role.id)
              from membership.member
              join membership.role on role.tenant_id = member.tenant_id and role.id = member.role_id
             where member.tenant_id = ?1 and member.subject = ?2
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    TenantBinding binding;

    /** Empty for whoever is no member. */
    public Optional<MemberStanding> of(TenantId tenant, String subject) {
        binding.bind(tenant);
        List<?> rows = entities.createNativeQuery(SELECT)
                .setParameter(1, tenant.value())
                .setParameter(2, subject)
                .getResultList();
        return rows.stream().map(row -> standing((Object[]) row)).findFirst();
    }

    private static MemberStanding standing(Object[] row) {
        var stamp = new RoleStamp((UUID) row[0], ((Number) row[1]).intValue());
        return new MemberStanding(stamp, permissions((String) row[2], row[4]), projects((Boolean) row[3], row[5]));
    }

    /** A permission that the catalogue does not have any more permits nothing. */
    private static Set<Permission> permissions(@Nullable String predefined, @Nullable Object granted) {
        if (predefined != null) {
            return PredefinedRole.valueOf(predefined).permissions();
        }
        var names = listed(granted).collect(Collectors.toSet());
        return Arrays.stream(Permission.values())
                .filter(permission -> names.contains(permission.name()))
                .collect(Collectors.toSet());
    }

    private static ProjectScope projects(boolean isAll, @Nullable Object chosen) {
        return isAll
                ? ProjectScope.all()
                : ProjectScope.of(listed(chosen).map(UUID::fromString).collect(Collectors.toSet()));
    }

    private static Stream<String> listed(@Nullable Object list) {
        return Stream.ofNullable(list).flatMap(text -> Stream.of(text.toString().split(",")));
    }
}
