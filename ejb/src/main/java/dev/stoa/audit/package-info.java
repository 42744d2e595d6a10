// SPDX-License-Identifier: Apache-2.0
/**
 * The trail of what was done and what was refused, per tenant.
 *
 * <p>Nobody writes to it: it hangs on every guarded boundary, and hears of an account that was opened. The row of a
 * change or of a reveal commits with the change; the row of a refusal is written on its own, once the refused
 * transaction is rolled back. Reads leave no row. Sign-ins come from the identity provider
 * ({@link dev.stoa.audit.SignInRecorder}).
 *
 * <p>The rows wait for {@link dev.stoa.audit.Sealer}, which chains them; {@link dev.stoa.audit.CheckpointWriter} writes
 * down outside the database how far the chains go. {@link dev.stoa.audit.AuditLog} is what an account sees of its
 * trail.
 */
@Feature(uses = {"access", "identity", "membership", "tenancy", "time"})
@NullMarked
package dev.stoa.audit;

import dev.stoa.Feature;
import org.jspecify.annotations.NullMarked;
