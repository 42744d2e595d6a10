// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import dev.stoa.Party;
import dev.stoa.Unavailable;
import dev.stoa.web.signin.SignInFailed.Reason;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the provider sent back by way of the browser; nothing in it is believed yet. */
record Answer(
        @Nullable String state,
        @Nullable String code,
        @Nullable String error,
        @Nullable String issuer,
        @Nullable String actionStatus) {

    private static final Set<String> AWAY = Set.of("temporarily_unavailable", "server_error");
    private static final Set<String> IN_PERSON =
            Set.of("login_required", "interaction_required", "consent_required", "account_selection_required");

    static Answer of(HttpServletRequest request) {
        return new Answer(
                request.getParameter("state"),
                request.getParameter("code"),
                request.getParameter("error"),
                request.getParameter("iss"),
                request.getParameter("kc_action_status"));
    }

    /** Whether the action that the person was sent for is done; he may have thought better of it. */
    boolean saysDone() {
        return "success".equals(actionStatus);
    }

    /** The code, if the provider said yes. */
    String codeOrFail() {
        if (error != null) {
            throw failure(error);
        }
        if (code == null || code.isBlank()) {
            throw new SignInFailed(Reason.PROVIDER_ERROR, "the answer has neither a code nor an error");
        }
        return code;
    }

    private static RuntimeException failure(String error) {
        if (AWAY.contains(error)) {
            return new Unavailable(Party.IDENTITY_PROVIDER, "it answered the browser with a fault");
        }
        if (error.equals("access_denied")) {
            return new SignInFailed(Reason.ACCESS_DENIED, "the provider refused");
        }
        return IN_PERSON.contains(error)
                ? new SignInFailed(Reason.INTERACTION_NEEDED, "the person must come in person")
                : new SignInFailed(Reason.PROVIDER_ERROR, "the provider did not accept the request");
    }
}
