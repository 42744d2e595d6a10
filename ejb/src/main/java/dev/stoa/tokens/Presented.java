// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import java.util.Optional;

/** What a reader typed beside a token: where and by whom it is to be used. What he left blank is not compared. */
record Presented(Optional<String> channel, Optional<String> uid) {

    static final Presented NOTHING = new Presented(Optional.empty(), Optional.empty());

    static Presented of(Optional<String> channel, Optional<String> uid) {
        return new Presented(typed(channel), typed(uid));
    }

    private static Optional<String> typed(Optional<String> text) {
        return text.map(String::strip).filter(stripped -> !stripped.isEmpty());
    }
}
