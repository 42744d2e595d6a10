// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import java.util.List;

/**
 * A token that somebody had built, shown to him once and kept nowhere.
 *
 * @param inspection what the inspector says of it, warnings included
 * @param samples programs that build the same one
 */
public record BuiltToken(String token, Inspection inspection, List<CodeSample> samples) {

    public BuiltToken {
        samples = List.copyOf(samples);
    }

    /** Without the token, which must not reach a log. */
    @Override
    public String toString() {
        return "token until " + inspection.expiresAt();
    }
}
