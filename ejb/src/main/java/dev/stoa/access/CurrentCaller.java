// SPDX-License-Identifier: Apache-2.0
package dev.stoa.access;

import jakarta.enterprise.context.RequestScoped;

/** Who calls in this request: the surface says it once, before any boundary is called. Nobody, until then. */
@RequestScoped
public class CurrentCaller {

    private Caller caller = new Caller.Anonymous();

    /** Says who calls from here on. */
    public void become(Caller caller) {
        this.caller = caller;
    }

    public Caller get() {
        return caller;
    }
}
