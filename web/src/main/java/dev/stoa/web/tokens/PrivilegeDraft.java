// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.tokens;

import dev.stoa.tokens.Privilege;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One thing that a token may be made to allow, and for how long if not for as long as the token. */
public class PrivilegeDraft implements Serializable {

    private final Privilege privilege;
    private boolean chosen;
    private @Nullable Long seconds;

    PrivilegeDraft(Privilege privilege, boolean chosen) {
        this.privilege = privilege;
        this.chosen = chosen;
    }

    Privilege privilege() {
        return privilege;
    }

    long secondsOr(long otherwise) {
        return seconds == null ? otherwise : seconds;
    }

    public String getCode() {
        return privilege.code();
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }

    public @Nullable Long getSeconds() {
        return seconds;
    }

    public void setSeconds(@Nullable Long seconds) {
        this.seconds = seconds;
    }
}
