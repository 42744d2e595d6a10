// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.membership;

import static java.util.Objects.requireNonNull;

import dev.stoa.membership.AccountOwner;
import dev.stoa.membership.MemberId;
import dev.stoa.membership.MemberLine;
import dev.stoa.membership.Members;
import dev.stoa.membership.Ownership;
import dev.stoa.web.shell.Messages;
import dev.stoa.web.signin.CurrentPerson;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code app/members/ownership.xhtml}: whose the account is, and how it becomes another Admin's. */
@Named
@ViewScoped
public class OwnershipPage implements Serializable {

    private static final String HERE = "/app/members/ownership?faces-redirect=true";

    @Inject
    Ownership ownership;

    @Inject
    Members members;

    @Inject
    CurrentPerson person;

    @Inject
    Messages messages;

    private @Nullable AccountOwner now;
    private List<MemberLine> admins = List.of();
    private @Nullable String to;

    public void load() {
        now = ownership.now();
        admins = isOwner() ? members.otherAdmins() : List.of();
    }

    public String offer() {
        ownership.offer(new MemberId(requireNonNull(to, "the field is required")));
        messages.info("members.done.offered");
        return HERE;
    }

    /** The owner withdraws his offer, or the other one declines it. */
    public String end() {
        ownership.endOffer();
        messages.info("members.done.offerEnded");
        return HERE;
    }

    public String takeOver() {
        ownership.takeOver(known().owner());
        messages.info("members.done.takenOver");
        return HERE;
    }

    public String takeBack() {
        ownership.takeBack(known().owner());
        messages.info("members.done.takenBack");
        return HERE;
    }

    public boolean isOwner() {
        return isReader(Optional.of(known().owner()));
    }

    public boolean isOfferedToReader() {
        return isReader(known().offer().map(AccountOwner.Party::member));
    }

    public boolean isFormer() {
        return isReader(known().handOver().map(AccountOwner.Party::member));
    }

    public @Nullable AccountOwner getNow() {
        return now;
    }

    public List<MemberLine> getAdmins() {
        return admins;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    private boolean isReader(Optional<MemberId> member) {
        return member.filter(id -> id.subject().equals(person.person().subject()))
                .isPresent();
    }

    private AccountOwner known() {
        return requireNonNull(now, "the page is loaded");
    }
}
