// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

/**
 * What staff see of an account that asks for more projects.
 *
 * @param now what the account has by now
 */
public record QuotaCase(String companyId, String companyName, ProjectQuota now, QuotaRequestDetail request) {}
