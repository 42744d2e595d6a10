// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import java.time.Instant;

/**
 * What one of the operator's staff wants an account to be allowed.
 *
 * @param maker his subject at the identity provider
 */
public record QuotaProposal(String maker, Instant at, int limit, String reason) {}
