// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import java.time.Instant;
import java.util.List;

/**
 * A rotation that is going on.
 *
 * @param by who planned it, as members call him; empty if he is none of them any more
 * @param swapAt when primary and secondary are to be exchanged
 */
public record Rotation(String by, Instant startedAt, Instant swapAt, List<RotationLine> lines) {

    public Rotation {
        lines = List.copyOf(lines);
    }
}
