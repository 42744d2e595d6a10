// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import java.util.Optional;
import java.util.UUID;

/**
 * Which account staff want to see, and what of it.
 *
 * @param membersAfter the subject of the last member of the page before; empty to begin
 * @param after the last line of the trail's page before; empty to begin
 */
public record StaffQuestion(String companyId, String membersAfter, AuditSearch search, Optional<UUID> after) {}
