// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.tenancy.TenantId;

/**
 * An account that is ready for use.
 *
 * @param alias the alias of its organization at the identity provider; never changes
 * @param companyId the 9 or 10 digits by which people name the account
 */
public record Account(TenantId tenant, String alias, String companyId, String name) {}
