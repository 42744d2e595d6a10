// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.tenancy.TenantId;

/** An account became ready; fired once, in the transaction that made it so. */
public record AccountOpened(TenantId tenant, String createdBy) {}
