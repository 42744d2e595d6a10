// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity;

import dev.stoa.access.Permission;
import java.util.List;
import java.util.Set;

/**
 * The organizations at the identity provider: one for each account.
 *
 * <p>Every method that changes something brings about a state and may be called again when it is already so; that is
 * how what a crash interrupted is completed. All throw {@link dev.stoa.Unavailable} when the provider does not answer.
 */
public interface Organizations {

    /** The organization of this alias, made if it is not there. The alias is also its name, for it says nothing. */
    OrganizationId withAlias(String alias);

    /** The role of this name in the organization, made if it is not there, granting at least these permissions. */
    RoleId withRole(OrganizationId organization, RoleGrant role);

    /** Makes the role grant these permissions, and no other of the console's. */
    void setPermissions(OrganizationId organization, RoleId role, Set<Permission> permissions);

    /** Removes the role, from its members too. */
    void removeRole(OrganizationId organization, RoleId role);

    /** Makes the person a member, if he is not one yet. */
    void addMember(OrganizationId organization, String subject);

    /** The person ceases to be a member, and has no role of the organization any more. */
    void removeMember(OrganizationId organization, String subject);

    /** Gives the role to a member, if he has it not yet. */
    void giveRole(OrganizationId organization, RoleId role, String subject);

    /** Takes the role from a member, if he has it. */
    void takeRole(OrganizationId organization, RoleId role, String subject);

    /** All roles of the organization, whoever made them. */
    List<KnownRole> roles(OrganizationId organization);

    /** The roles that the person has in the organization; none for whoever is no member. */
    Set<RoleId> rolesOf(OrganizationId organization, String subject);

    /** The subjects of all members. */
    Set<String> members(OrganizationId organization);

    /** The subjects of all who have the role. */
    Set<String> holders(OrganizationId organization, RoleId role);
}
