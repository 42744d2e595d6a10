// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.Refusal;

/** The account has as many projects as it may, those it deleted included. */
public class ProjectQuotaReached extends Refusal {

    ProjectQuotaReached(int used, int limit) {
        super("project-quota-reached", used, limit);
    }
}
