// SPDX-License-Identifier: Apache-2.0
package dev.stoa.access;

import dev.stoa.Refusal;

/** The operation asks for a proof of identity of its own; the surface gets one and asks again. */
public class FreshProofNeeded extends Refusal {

    private final Operation operation;

    FreshProofNeeded(Operation operation) {
        super("fresh-proof-needed");
        this.operation = operation;
    }

    /** What the proof must be for. */
    public Operation operation() {
        return operation;
    }
}
