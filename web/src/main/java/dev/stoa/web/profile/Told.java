// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What came of an action at the identity provider: it comes back with {@code done} or {@code cancelled} in the address.
 * What is none of the actions says nothing.
 */
@Named
@RequestScoped
public class Told {

    private static final Set<String> ACTIONS = Set.of(
            "change-email",
            "change-phone",
            "change-password",
            "set-up-totp",
            "recovery-codes",
            "add-passkey",
            "remove-credential",
            "connect");

    @Inject
    HttpServletRequest request;

    /** The last part of the text's key; empty if nothing was done. */
    public String getDone() {
        return action("done");
    }

    /** Whether the person came back without having done it. */
    public boolean isCancelled() {
        return !action("cancelled").isEmpty();
    }

    private String action(String parameter) {
        return Stream.ofNullable(request.getParameter(parameter))
                .map(Told::known)
                .findFirst()
                .orElse("");
    }

    /** {@code connect-github} and its like are one action with one text. */
    static String known(String named) {
        var action = named.startsWith("connect-") ? "connect" : named;
        return ACTIONS.contains(action) ? action : "";
    }
}
