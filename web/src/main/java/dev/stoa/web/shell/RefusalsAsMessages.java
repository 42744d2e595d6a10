// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.shell;

import dev.stoa.Refusal;
import dev.stoa.Unavailable;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.util.stream.Stream;

/**
 * The edge of every page: a refusal becomes a message on it, an absent party a banner, an expired view a fresh page,
 * and anything else a page with the id under which it was logged.
 */
class RefusalsAsMessages extends ExceptionHandlerWrapper {

    RefusalsAsMessages(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var faces = FacesContext.getCurrentInstance();
        for (var events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext(); events.remove()) {
            if (!faces.getResponseComplete()) {
                answer(events.next(), faces);
            } else {
                events.next();
            }
        }
    }

    private void answer(ExceptionQueuedEvent event, FacesContext faces) {
        var thrown = event.getContext().getException();
        var cause = firstOf(thrown);
        var edge = CDI.current().select(PageEdge.class).get();
        if (cause instanceof ViewExpiredException) {
            edge.expired();
        } else if (cause instanceof Refusal refusal) {
            edge.refused(refusal, canStillSpeak(event, faces));
        } else if (cause instanceof Unavailable unavailable) {
            edge.unavailable(unavailable, canStillSpeak(event, faces));
        } else {
            edge.failed(thrown);
        }
    }

    /** A page that was sent in and is not yet being written can be shown again with a message on it. */
    private static boolean canStillSpeak(ExceptionQueuedEvent event, FacesContext faces) {
        return faces.isPostback() && event.getContext().getPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    private static Throwable firstOf(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .filter(cause -> cause instanceof Refusal
                        || cause instanceof Unavailable
                        || cause instanceof ViewExpiredException)
                .findFirst()
                .or(() -> Unavailable.behind(thrown))
                .orElse(thrown);
    }
}
