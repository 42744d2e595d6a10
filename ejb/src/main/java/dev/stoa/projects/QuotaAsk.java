// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

/** How many projects an account wants to be allowed, deleted ones included, and what for. */
public record QuotaAsk(int wanted, String reason) {}
