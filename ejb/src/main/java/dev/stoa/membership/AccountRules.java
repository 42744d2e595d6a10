// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import java.time.Instant;
import java.util.Optional;

/**
 * How an account is called and what it demands of all its members.
 *
 * @param version counts the changes of the demand; a change names the one it was made from
 * @param secondFactorFrom from when on nobody works in the account without a second factor; empty: each as he likes
 */
public record AccountRules(String companyName, int version, Optional<Instant> secondFactorFrom) {

    /** Whether a member without a second factor is kept out. */
    public boolean demandSecondFactor(Instant now) {
        return secondFactorFrom.filter(from -> !now.isBefore(from)).isPresent();
    }
}
