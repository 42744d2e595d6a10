// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sign-ins that the tabs of one browser have under way, oldest first; at most ten, for anyone can begin one without
 * end. Kept in the session as one line of text for each, so that the session can move between servers.
 */
record PendingSignIns(List<PendingSignIn> all) {

    static final int MOST = 10;
    private static final String BETWEEN = " ";

    PendingSignIns {
        all = List.copyOf(all);
    }

    PendingSignIns with(PendingSignIn begun) {
        var tooMany = Math.max(0, all.size() + 1 - MOST);
        return new PendingSignIns(
                Stream.concat(all.stream().skip(tooMany), Stream.of(begun)).toList());
    }

    PendingSignIns without(PendingSignIn ended) {
        return new PendingSignIns(
                all.stream().filter(pending -> !pending.equals(ended)).toList());
    }

    Optional<PendingSignIn> of(String state) {
        return all.stream().filter(pending -> pending.state().equals(state)).findFirst();
    }

    /** The text of all of them; the values are own paths, ids and base64url, none of which has a space. */
    String encode() {
        return all.stream()
                .map(pending -> String.join(
                        BETWEEN,
                        pending.state(),
                        pending.nonce(),
                        pending.verifier(),
                        Boolean.toString(pending.silently()),
                        pending.purpose().encode(),
                        Long.toString(pending.startedAt().toEpochMilli()),
                        pending.target()))
                .collect(Collectors.joining("\n"));
    }

    static PendingSignIns decode(String text) {
        return new PendingSignIns(text.lines().map(PendingSignIns::line).toList());
    }

    private static PendingSignIn line(String line) {
        var parts = List.of(line.split(BETWEEN, -1));
        return new PendingSignIn(
                parts.get(0),
                parts.get(1),
                parts.get(2),
                parts.get(6),
                Boolean.parseBoolean(parts.get(3)),
                Purpose.decode(parts.get(4)),
                Instant.ofEpochMilli(Long.parseLong(parts.get(5))));
    }
}
