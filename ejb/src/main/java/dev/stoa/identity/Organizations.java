// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity;

/**
 * The organizations at the identity provider: one for each account.
 *
 * <p>Every method brings about a state and may be called again when it is already so; that is how a creation which a
 * crash interrupted is completed. All throw {@link dev.stoa.Unavailable} when the provider does not answer.
 */
public interface Organizations {

    /** The organization of this alias, made if it is not there. The alias is also its name, for it says nothing. */
    OrganizationId withAlias(String alias);

    /** The role of this name in the organization, made if it is not there, granting at least these permissions. */
    RoleId withRole(OrganizationId organization, RoleGrant role);

    /** Makes the person a member, if he is not one yet. */
    void addMember(OrganizationId organization, String subject);

    /** Gives the role to a member, if he has it not yet. */
    void giveRole(OrganizationId organization, RoleId role, String subject);
}
