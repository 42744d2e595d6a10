// SPDX-License-Identifier: Apache-2.0
package dev.stoa.access;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who calls in this request: the surface says it once, before any boundary is called. Nobody, until then. */
@RequestScoped
public class CurrentCaller {

    private Caller caller = new Caller.Anonymous();
    private @Nullable Proof proof;

    /** Says who calls from here on. */
    public void become(Caller caller) {
        this.caller = caller;
    }

    /** Hands over the proof that the caller has given for one operation of this request. */
    public void prove(Proof given) {
        proof = given;
    }

    /** Whether a proof covers this operation; there is none any more afterwards. */
    boolean usesProofFor(Operation operation, Instant now) {
        var given = proof;
        proof = null;
        return given != null && given.covers(caller, operation, now);
    }

    public Caller get() {
        return caller;
    }
}
