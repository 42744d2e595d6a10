// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

/** How many projects an account has made, and how many it may. */
public record ProjectQuota(int used, int limit) {

    /** What an account has that has made no project yet; the database says the same. */
    static final ProjectQuota UNTOUCHED = new ProjectQuota(0, 10);

    /** @throws ProjectQuotaReached if none is left */
    void requireOneMore() {
        if (used >= limit) {
            throw new ProjectQuotaReached(used, limit);
        }
    }
}
