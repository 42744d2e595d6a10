// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.membership;

import dev.stoa.membership.InvitationId;
import dev.stoa.membership.InvitationLine;
import dev.stoa.membership.Invitations;
import dev.stoa.web.shell.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** {@code app/members/invitation.xhtml}: one invitation that waits, to be sent again or taken back. */
@Named
@ViewScoped
public class WaitingInvitationPage implements Serializable {

    private static final String LIST = "/app/members/list?faces-redirect=true";

    @Inject
    Invitations invitations;

    @Inject
    Messages messages;

    private String id = "";
    private @Nullable InvitationLine line;

    public void load() {
        line = invitations.one(InvitationId.of(id));
    }

    public String resend() {
        invitations.resend(InvitationId.of(id));
        messages.info("members.done.resent");
        return LIST;
    }

    public String revoke() {
        invitations.revoke(InvitationId.of(id));
        messages.info("members.done.revoked");
        return LIST;
    }

    public @Nullable InvitationLine getLine() {
        return line;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
