// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tenancy;

/**
 * A tenant as the directory knows it.
 *
 * @param alias its fixed name at the identity provider
 * @param isReady whether the identity provider knows the account; until then nobody works in it
 * @param createdBy the subject of the person whose first sign-in made it
 */
public record Tenant(TenantId id, String alias, String companyId, String name, boolean isReady, String createdBy) {}
