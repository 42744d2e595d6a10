// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.shell;

import dev.stoa.Party;
import dev.stoa.Refusal;
import dev.stoa.Unavailable;
import dev.stoa.access.FreshProofNeeded;
import dev.stoa.access.NotAllowed;
import dev.stoa.identity.SignInOver;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What a page answers when something was thrown on it. */
@RequestScoped
class PageEdge {

    @Inject
    FacesContext faces;

    @Inject
    Messages messages;

    @Inject
    Incidents incidents;

    @Inject
    ReturnPath path;

    @Inject
    Unfinished unfinished;

    void refused(Refusal refusal, boolean canStillSpeak) {
        if (refusal instanceof FreshProofNeeded needed && faces.isPostback()) {
            redirect(unfinished.leaveFor(needed.operation()));
        } else if (refusal instanceof SignInOver) {
            redirect("/sign-in?target=" + URLEncoder.encode(path.ofThisPage(), StandardCharsets.UTF_8));
        } else if (canStillSpeak) {
            messages.refused(refusal);
        } else {
            send(refusal instanceof NotAllowed ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    void unavailable(Unavailable unavailable, boolean canStillSpeak) {
        var incident = incidents.record(unavailable);
        if (canStillSpeak) {
            var party = messages.of("errors.party." + unavailable.party().name());
            messages.error(
                    unavailable.party() == Party.DATABASE
                            ? "errors.unavailable.unsure" // It may have been lost after it had done what it was asked.
                            : "errors.unavailable.banner",
                    party,
                    incident);
        } else {
            send(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    /** The server no longer knows the view: the same page again, new, with a word about it. */
    void expired() {
        messages.warn("errors.expired.notice");
        redirect(path.ofThisPage());
    }

    void failed(Throwable thrown) {
        incidents.record(thrown);
        send(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    private void send(int status) {
        var external = faces.getExternalContext();
        if (faces.isPostback()) { // An error page that is forwarded to would take the form's view state for its own.
            redirect(incidents.pageOf(status));
            return;
        }
        try {
            if (!external.isResponseCommitted()) {
                external.responseReset();
                external.responseSendError(status, "");
            }
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void redirect(String target) {
        try {
            var external = faces.getExternalContext();
            external.redirect(external.encodeRedirectURL(external.getRequestContextPath() + target, Map.of()));
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
