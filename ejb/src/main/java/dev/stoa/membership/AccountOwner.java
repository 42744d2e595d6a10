// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import java.time.Instant;
import java.util.Optional;

/**
 * To whom an account belongs, in words.
 *
 * @param name of the owner
 * @param offer to whom it is offered, until when; empty if to nobody
 * @param handOver from whom it came who can still take it back, until when; empty if nobody can
 */
public record AccountOwner(MemberId owner, String name, Optional<Party> offer, Optional<Party> handOver) {

    /** Somebody beside the owner. */
    public record Party(MemberId member, String name, Instant until) {}
}
