// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.credentials;

import dev.stoa.access.KeyScope;
import java.io.Serializable;

/** A box to tick: what a customer ID may be used for. */
public final class ScopeBox implements Serializable {

    private final KeyScope scope;
    private boolean chosen;

    ScopeBox(KeyScope scope, boolean chosen) {
        this.scope = scope;
        this.chosen = chosen;
    }

    public KeyScope getScope() {
        return scope;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }
}
