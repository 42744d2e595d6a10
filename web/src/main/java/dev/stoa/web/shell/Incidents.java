// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Logs what went wrong, once, under an id that the person can tell to whoever reads the log. */
@Named
@RequestScoped
public class Incidents {

    private static final Logger LOG = Logger.getLogger(Incidents.class.getName());
    private static final int ID_LENGTH = 8;

    @Inject
    HttpServletRequest request;

    private @Nullable String id;

    String record(Throwable thrown) {
        var made = UUID.randomUUID().toString().substring(0, ID_LENGTH).toUpperCase(Locale.ROOT);
        LOG.log(Level.SEVERE, thrown, () -> "incident " + made + " at " + request.getRequestURI());
        id = made;
        return made;
    }

    /**
     * The id for the error page: of what a page recorded, or of what the container caught, or carried over by a
     * redirect.
     */
    public String getId() {
        if (id == null && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            return record(thrown);
        }
        return id == null ? carried() : id;
    }

    /** Gives an error page its status also where it was reached by a redirect. */
    public void answer(int status) {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(status);
    }

    /** The address of an error page, for answers that can only redirect. */
    String pageOf(int status) {
        return "/public/errors/" + status + (id == null ? "" : "?id=" + id);
    }

    private String carried() {
        var given = request.getParameter("id");
        return given != null && given.matches("[0-9A-F]{" + ID_LENGTH + "}") ? given : "";
    }
}
