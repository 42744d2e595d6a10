// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

/**
 * What a member may do, and by which role.
 *
 * @param called his name, else his address, else his subject
 */
public record MemberPermissions(String called, MemberRole role, RoleLabel label, RoleRights rights) {}
