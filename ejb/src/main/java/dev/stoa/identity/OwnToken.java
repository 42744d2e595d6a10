// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.function.Supplier;

/**
 * The access token of the person who makes this request: what he may see and change at the identity provider is asked
 * with it, so that nobody reaches another person's. The surface lends it; it is read only where it is needed.
 */
@RequestScoped
public class OwnToken {

    private Supplier<String> token = () -> {
        throw new SignInOver();
    };

    /** Says how to come by the token from here on. */
    public void lend(Supplier<String> token) {
        this.token = token;
    }

    /**
     * Hands out the token for one call.
     *
     * @throws SignInOver if nobody has lent one
     */
    public String value() {
        return token.get();
    }
}
