// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import java.util.Optional;

/**
 * Something that the identity provider has in another way than the account.
 *
 * @param role the role it is about, if the account has it
 * @param roleName what the provider calls that role; empty if it is about none
 * @param detail the permission, or the member by name or address; empty if the kind says all
 */
public record DriftLine(DriftKind kind, Optional<RoleLabel> role, String roleName, String detail) {}
