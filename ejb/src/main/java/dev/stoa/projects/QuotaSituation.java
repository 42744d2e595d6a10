// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import java.util.Optional;

/** How many projects an account has and may have, and its latest request for more. */
public record QuotaSituation(ProjectQuota quota, Optional<QuotaRequestDetail> latest) {}
