// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.tokens;

import dev.stoa.tokens.BuiltToken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** A token on its way to the one answer that shows it; no session and no view ever holds it. */
@Named
@RequestScoped
public class Built {

    private @Nullable BuiltToken token;

    void show(BuiltToken token) {
        this.token = token;
    }

    public @Nullable BuiltToken getToken() {
        return token;
    }
}
