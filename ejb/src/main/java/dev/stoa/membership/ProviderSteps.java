// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import static java.util.Objects.requireNonNull;

import dev.stoa.identity.Organizations;
import dev.stoa.identity.RoleId;
import dev.stoa.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;

/** Brings the identity provider to know an account: its organization, its five roles, and its creator as Admin. */
@ApplicationScoped
class ProviderSteps {

    @Inject
    Organizations organizations;

    void bringAbout(Tenant tenant) {
        var organization = organizations.withAlias(tenant.alias());
        var roles = new EnumMap<PredefinedRole, RoleId>(PredefinedRole.class);
        for (var role : PredefinedRole.values()) {
            roles.put(role, organizations.withRole(organization, role.grant()));
        }
        organizations.addMember(organization, tenant.createdBy());
        organizations.giveRole(organization, requireNonNull(roles.get(PredefinedRole.ADMIN)), tenant.createdBy());
    }
}
