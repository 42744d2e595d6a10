// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.access.Permission;
import dev.stoa.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the tables say that the identity provider has to have. */
@ApplicationScoped
class RosterTables {

    @PersistenceContext
    EntityManager entities;

    @Inject
    RoleRows roles;

    RosterState whole(TenantId tenant) {
        List<?> rows =
                entities.createNativeQuery("""
                        select subject, role_id from membership.member where tenant_id = ?1
                        """).setParameter(1, tenant.value()).getResultList();
        var all = roles.all(tenant);
        var names =
                all.stream().collect(Collectors.toMap(role -> (Object) role.id().value(), StoredRole::providerName));
        return new RosterState(
                granted(all),
                rows.stream()
                        .map(Object[].class::cast)
                        .collect(Collectors.toMap(row -> (String) row[0], row -> Set.of(names.get(row[1])))));
    }

    /** The part that the change is about: who or what is not there any more is missing in it. */
    RosterState partOf(TenantId tenant, RosterChange change) {
        var touched = new HashSet<StoredRole>();
        change.roles().forEach(role -> roles.find(tenant, role).ifPresent(touched::add));
        var members = new HashMap<String, Set<String>>();
        change.members()
                .forEach(subject -> roles.ofMember(tenant, subject).ifPresent(role -> {
                    touched.add(role);
                    members.put(subject, Set.of(role.providerName()));
                }));
        return new RosterState(granted(touched), members);
    }

    private static Map<String, Set<String>> granted(Collection<StoredRole> roles) {
        return roles.stream()
                .collect(Collectors.toMap(
                        StoredRole::providerName,
                        role -> role.rights().permissions().stream()
                                .map(Permission::roleName)
                                .collect(Collectors.toSet())));
    }
}
