// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

/**
 * A role as a line of the list.
 *
 * @param members how many have it
 */
public record RoleLine(MemberRole id, RoleLabel label, RoleRights rights, long members) {}
