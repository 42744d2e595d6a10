// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import java.util.List;

/**
 * How far the identity provider is from the account.
 *
 * @param lines the first of the differences
 * @param total how many there are
 */
public record DriftReport(List<DriftLine> lines, int total) {

    static final int MOST_LINES = 50;

    public DriftReport {
        lines = List.copyOf(lines);
    }
}
