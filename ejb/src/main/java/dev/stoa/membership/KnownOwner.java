// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * To whom an account belongs at this moment. It answers the moves that are allowed with the state after them; any other
 * is refused.
 *
 * @param offer to whom the account is offered, if its owner wants to hand it over
 * @param handOver from whom it came last, if it was ever handed over
 */
record KnownOwner(MemberId owner, Optional<Step> offer, Optional<Step> handOver, Instant now) {

    static final Duration OFFERED_FOR = Duration.ofDays(7);
    static final Duration TAKEN_BACK_FOR = Duration.ofHours(24);

    /** Somebody, and when it came to him or from him. */
    record Step(MemberId member, Instant at) {}

    boolean isOwner(MemberId member) {
        return owner.equals(member);
    }

    /** Whether he can still take the account back. */
    boolean isFormerOwner(MemberId member) {
        return lastingHandOver().filter(from -> from.member().equals(member)).isPresent();
    }

    /** The offer, as long as it lasts. */
    Optional<Step> lastingOffer() {
        return offer.filter(made -> now.isBefore(made.at().plus(OFFERED_FOR)));
    }

    /** The last hand-over, as long as it can be taken back. */
    Optional<Step> lastingHandOver() {
        return handOver.filter(done -> now.isBefore(done.at().plus(TAKEN_BACK_FOR)));
    }

    /** The owner offers the account; an offer before this one is none any more. */
    KnownOwner offered(MemberId by, MemberId to) {
        if (!isOwner(by) || isOwner(to) || lastingHandOver().isPresent()) {
            throw new OwnershipMoveRefused();
        }
        return new KnownOwner(owner, Optional.of(new Step(to, now)), handOver, now);
    }

    /** The owner or whom it was offered to thinks better of it. */
    KnownOwner withoutOffer(MemberId by) {
        if (lastingOffer().isEmpty() || !(isOwner(by) || isOfferedTo(by))) {
            throw new OwnershipMoveRefused();
        }
        return new KnownOwner(owner, Optional.empty(), handOver, now);
    }

    KnownOwner takenOver(MemberId by, MemberId from) {
        if (!isOwner(from) || !isOfferedTo(by)) {
            throw new OwnershipMoveRefused();
        }
        return new KnownOwner(by, Optional.empty(), Optional.of(new Step(owner, now)), now);
    }

    KnownOwner takenBack(MemberId by, MemberId from) {
        if (!isOwner(from) || !isFormerOwner(by)) {
            throw new OwnershipMoveRefused();
        }
        return new KnownOwner(by, Optional.empty(), Optional.empty(), now);
    }

    /** What is left when a member gets another role or goes: nothing can be offered to him any more. */
    KnownOwner notOfferedTo(MemberId member) {
        return offer.filter(made -> made.member().equals(member)).isPresent()
                ? new KnownOwner(owner, Optional.empty(), handOver, now)
                : this;
    }

    private boolean isOfferedTo(MemberId member) {
        return lastingOffer().filter(made -> made.member().equals(member)).isPresent();
    }
}
