// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** Hands over the proof of identity that a form names, before anything the form asks for is called. */
public class ProofAtHand implements PhaseListener {

    @Override
    public void afterPhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        var id = faces.getExternalContext().getRequestParameterMap().get(Unfinished.FIELD);
        if (id != null && faces.isPostback()) {
            CDI.current().select(Unfinished.class).get().useProof(id);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
