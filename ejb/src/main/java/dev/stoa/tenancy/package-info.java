// SPDX-License-Identifier: Apache-2.0
/**
 * Which tenant (the pages say: account) a call works for, and the border between tenants.
 *
 * <p>The border is kept by the database: row-level security is forced on every table of a tenant, and a transaction
 * without a tenant sees none of them.
 */
@Feature(uses = {"access"})
@NullMarked
package dev.stoa.tenancy;

import dev.stoa.Feature;
import org.jspecify.annotations.NullMarked;
