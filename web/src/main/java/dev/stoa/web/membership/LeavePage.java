// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.membership;

import dev.stoa.membership.Members;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** {@code app/members/leave.xhtml}: a member leaves the account. */
@Named
@RequestScoped
public class LeavePage {

    @Inject
    Members members;

    @Inject
    FacesContext faces;

    /** Leaves, and goes to where whoever is no member of the account any more is led. */
    public void leave() throws IOException {
        members.leave();
        var external = faces.getExternalContext();
        external.redirect(external.getRequestContextPath() + "/");
        faces.responseComplete();
    }
}
