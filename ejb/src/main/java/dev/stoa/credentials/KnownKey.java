// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.tenancy.TenantId;

/** A pair and the account that it belongs to. */
record KnownKey(TenantId tenant, CustomerKey key) {}
