// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

/**
 * Something that the identity provider has in another way than the tables.
 *
 * @param role the provider's name of the role it is about; empty if it is about no role
 * @param detail the permission or the member's subject; empty if the kind says all
 */
record Drift(DriftKind kind, String role, String detail) {}
