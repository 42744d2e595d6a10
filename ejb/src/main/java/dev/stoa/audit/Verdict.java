// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import java.time.Duration;
import java.util.List;

/**
 * What an examination of a trail has come to.
 *
 * @param entries how many were read and found in the chain
 * @param waiting how many had no place in the chain yet, which is so for a second after they are written
 * @param checkpoints how many checkpoints outside the database agree
 * @param findings the first of what is wrong
 * @param faults how much is wrong
 */
public record Verdict(
        long entries, long waiting, long checkpoints, List<Finding> findings, long faults, Duration took) {

    public boolean isWhole() {
        return faults == 0;
    }
}
