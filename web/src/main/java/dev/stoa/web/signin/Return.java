// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import java.util.Optional;

/** Where a visit to the provider leads to in the end, and what the page is told of it. */
record Return(PendingSignIn pending, Answer answer) {

    String page(Door door, String home) {
        var page = OwnPath.of(pending.target())
                .filter(path -> path.isFor(door))
                .map(OwnPath::value)
                .orElse(home);
        return pending.purpose().is(Purpose.Kind.ACT)
                ? OwnPath.with(page, outcome(), pending.purpose().name())
                : page;
    }

    /** The operation that the visit was to confirm, if it was for that. */
    Optional<String> operation() {
        return Optional.of(pending.purpose())
                .filter(purpose -> purpose.is(Purpose.Kind.CONFIRM))
                .map(Purpose::name);
    }

    private String outcome() {
        return answer.saysDone() ? "done" : "cancelled";
    }
}
