// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

/**
 * A member who holds a permission.
 *
 * @param called his name, else his address, else his subject
 * @param role the role that gives it
 * @param rights all that this role permits, and on which projects
 */
public record PermissionHolder(String subject, String called, MemberRole role, RoleLabel label, RoleRights rights) {}
