// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.membership;

import dev.stoa.identity.Person;
import dev.stoa.membership.InvitationKey;
import dev.stoa.membership.InvitationSituation;
import dev.stoa.membership.Invited;
import dev.stoa.membership.Joining;
import dev.stoa.web.shell.Messages;
import dev.stoa.web.signin.CurrentPerson;
import dev.stoa.web.signin.InvitationAtHand;
import dev.stoa.web.signin.JoinedAccount;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code public/membership/invitation.xhtml} and {@code app/join.xhtml}: an invitation before whoever is invited. */
@Named
@RequestScoped
public class InvitedPage {

    @Inject
    Joining joining;

    @Inject
    InvitationAtHand atHand;

    @Inject
    JoinedAccount joined;

    @Inject
    CurrentPerson person;

    @Inject
    RoleWords roleWords;

    @Inject
    Messages messages;

    @Inject
    FacesContext faces;

    private Optional<Invited> invited = Optional.empty();

    @PostConstruct
    void load() {
        invited = atHand.get().map(InvitationKey::new).flatMap(joining::look);
    }

    /** Becomes a member, or is one already, and goes on in that account. */
    public void accept() throws IOException {
        var key = atHand.get().map(InvitationKey::new).orElseThrow();
        redirect(joined.enter(joining.accept(key, person.person())));
    }

    /** Whoever has no account may open one now; the others go where they work. */
    public void dismiss() throws IOException {
        atHand.drop();
        redirect(faces.getExternalContext().getRequestContextPath() + "/sign-in?target=/app/projects/list");
    }

    public String getHeadline() {
        return invited.isEmpty()
                ? messages.of("invitation.unknown.title")
                : messages.of("invitation." + situation() + ".title", company());
    }

    public String getLine() {
        return invited.map(found -> messages.of(
                        "invitation." + situation() + ".line", found.address().value(), person.getEmail()))
                .orElseGet(() -> messages.of("invitation.unknown.line"));
    }

    public boolean isGood() {
        return is(InvitationSituation.GOOD);
    }

    public boolean isMember() {
        return is(InvitationSituation.MEMBER);
    }

    public boolean isUnproven() {
        return is(InvitationSituation.UNPROVEN);
    }

    /** Whether the person has to come as somebody else, or has to prove that the address is his. */
    public boolean isSomebodyElse() {
        return is(InvitationSituation.SOMEBODY_ELSE) || isUnproven();
    }

    public String getCompany() {
        return company();
    }

    public String getAddress() {
        return invited.map(found -> found.address().value()).orElse("");
    }

    public String getRole() {
        return invited.flatMap(Invited::role).map(roleWords::name).orElse("");
    }

    public String getInvitedBy() {
        return invited.map(Invited::invitedBy).orElse("");
    }

    public @Nullable Instant getExpiresAt() {
        return invited.map(Invited::expiresAt).orElse(null);
    }

    private boolean is(InvitationSituation wanted) {
        return invited.map(this::situationOf).filter(wanted::equals).isPresent();
    }

    private String situation() {
        return invited.map(found -> situationOf(found).key()).orElse("");
    }

    /** Staff are in no account, whatever their address is. */
    private InvitationSituation situationOf(Invited found) {
        var who = person.isSignedIn() ? Optional.of(person.person()) : Optional.<Person>empty();
        var situation = found.situationFor(who);
        return person.isStaff() && situation == InvitationSituation.GOOD
                ? InvitationSituation.SOMEBODY_ELSE
                : situation;
    }

    private String company() {
        return invited.map(Invited::company).orElse("");
    }

    private void redirect(String address) throws IOException {
        faces.getExternalContext().redirect(address);
        faces.responseComplete();
    }
}
