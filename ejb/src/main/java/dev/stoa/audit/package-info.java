// SPDX-License-Identifier: Apache-2.0
/**
 * The trail of what was done and what was refused, per tenant.
 *
 * <p>Nobody writes to it: it hangs on every guarded boundary, and hears of an account that was opened. The row of a
 * change or of a reveal commits with the change; the row of a refusal is written on its own, once the refused
 * transaction is rolled back. Reads leave no row.
 */
@Feature(uses = {"access", "membership", "tenancy", "time"})
@NullMarked
package dev.stoa.audit;

import dev.stoa.Feature;
import org.jspecify.annotations.NullMarked;
