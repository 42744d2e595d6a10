// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.shell;

import dev.stoa.web.signin.CurrentPerson;
import dev.stoa.web.signin.OtherAccountPage;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Lets each page remember the account that it was made for. A form that comes back while the session works in another
 * one does nothing: in whichever tab the person changed the account, a page never acts in one that it does not show.
 */
public class AccountOfPage implements PhaseListener, SystemEventListener {

    private static final String COMPANY_ID = "stoa.account";

    /** Once the page is built, so that what it remembers is part of its state. */
    @Override
    public void processEvent(SystemEvent event) {
        ((UIViewRoot) event.getSource()).getAttributes().put(COMPANY_ID, companyIdNow());
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        if (faces.isPostback() && !faces.getResponseComplete()) {
            var made = String.valueOf(faces.getViewRoot().getAttributes().getOrDefault(COMPANY_ID, ""));
            if (!made.isEmpty() && !made.equals(companyIdNow())) {
                refuse(faces, made);
            }
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    private static void refuse(FacesContext faces, String made) {
        var external = faces.getExternalContext();
        var page = CDI.current().select(ReturnPath.class).get().ofThisPage();
        try {
            external.redirect(external.getRequestContextPath() + OtherAccountPage.address(made, page));
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String companyIdNow() {
        return CDI.current().select(CurrentPerson.class).get().getCompanyId();
    }
}
