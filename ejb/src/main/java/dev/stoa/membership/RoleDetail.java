// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

/**
 * A role with all that is known of it.
 *
 * @param version counts its changes; a change names the one it was made from
 * @param members how many have it
 */
public record RoleDetail(MemberRole id, RoleLabel label, int version, RoleRights rights, long members) {}
