// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import dev.stoa.tenancy.TenantId;
import java.time.YearMonth;

/**
 * How far a chain went at some moment, as a node wrote it down outside the database.
 *
 * @param dropped whether the entries of the month went at the end of their time
 */
record Checkpoint(TenantId tenant, YearMonth month, Link head, boolean dropped) {}
