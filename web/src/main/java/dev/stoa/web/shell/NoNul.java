// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.shell;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/**
 * Refuses a request with a NUL in an address or a field before a page reads it: no text of PostgreSQL holds that
 * character, and nobody types it.
 */
public class NoNul implements PhaseListener {

    private static final int BAD_REQUEST = 400;

    @Override
    public void beforePhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        // The error page has the same parameters, and reads none of them.
        if (request.getDispatcherType() != DispatcherType.ERROR && hasNul(request)) {
            refuse(faces);
        }
    }

    private static boolean hasNul(HttpServletRequest request) {
        return request.getParameterMap().values().stream()
                .flatMap(Stream::of)
                .anyMatch(value -> value.indexOf('\0') >= 0);
    }

    private static void refuse(FacesContext faces) {
        try {
            faces.getExternalContext().responseSendError(BAD_REQUEST, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
