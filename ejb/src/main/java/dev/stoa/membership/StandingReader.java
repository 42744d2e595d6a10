// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.tenancy.TenantBinding;
import dev.stoa.tenancy.TenantId;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Reads what a member's role permits for whoever is in no transaction and in no boundary. An EJB, because within an EAR
 * only EJBs know the persistence unit.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class StandingReader {

    @Inject
    RoleRows roles;

    @Inject
    TenantBinding binding;

    /** Empty for whoever is no member. */
    public Optional<MemberStanding> of(TenantId tenant, String subject) {
        binding.bind(tenant);
        return roles.ofMember(tenant, subject).map(StandingReader::standing);
    }

    private static MemberStanding standing(StoredRole role) {
        var rights = role.rights();
        return new MemberStanding(
                new RoleStamp(role.id().value(), role.version()), rights.permissions(), rights.projects());
    }
}
