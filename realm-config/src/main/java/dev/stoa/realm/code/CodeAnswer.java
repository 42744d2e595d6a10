// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.code;

import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** What came of a sent page; {@code SHOWN} and {@code WRONG} bring the page to show next. */
public record CodeAnswer(Outcome outcome, @Nullable Response page) {

    /** What came of it. */
    public enum Outcome {
        /** The code was right, and is used up. */
        PROVEN,
        /** The person wants to name another address. */
        OTHER_ADDRESS,
        /** The person goes on without a code. */
        SKIPPED,
        /** Another code was asked for. */
        SHOWN,
        /** The code was wrong. */
        WRONG
    }

    static CodeAnswer of(Outcome outcome) {
        return new CodeAnswer(outcome, null);
    }
}
