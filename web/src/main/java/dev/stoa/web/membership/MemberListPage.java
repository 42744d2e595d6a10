// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.membership;

import dev.stoa.membership.InvitationLine;
import dev.stoa.membership.Invitations;
import dev.stoa.membership.MemberLine;
import dev.stoa.membership.MemberPage;
import dev.stoa.membership.Members;
import dev.stoa.web.shell.Messages;
import dev.stoa.web.shell.Reader;
import dev.stoa.web.signin.CurrentPerson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code app/members/list.xhtml}: the account's members and whom it has invited. Its address says what it shows. */
@Named
@RequestScoped
public class MemberListPage {

    @Inject
    Members members;

    @Inject
    Invitations invitations;

    @Inject
    CurrentPerson person;

    @Inject
    Messages messages;

    @Inject
    Reader reader;

    @Inject
    RoleWords roles;

    private @Nullable String text;
    private @Nullable String trail;

    private MemberTrail shown = MemberTrail.of(null, null);
    private MemberPage page = new MemberPage(List.of(), Optional.empty());
    private List<MemberRow> rows = List.of();
    private List<InvitationLine> waiting = List.of();

    public void load() {
        shown = MemberTrail.of(text, trail);
        page = members.page(shown.search());
        rows = page.lines().stream().map(this::row).toList();
        waiting = shown.isFirstOfAll() ? invitations.waiting() : List.of();
    }

    public List<MemberRow> getRows() {
        return rows;
    }

    /** Only with the first page of all members: who searches or turns pages looks for something else. */
    public List<InvitationLine> getWaiting() {
        return waiting;
    }

    /** The address of the next page; empty on the last one. */
    public String getNext() {
        return page.next().map(cursor -> shown.next(cursor).path()).orElse("");
    }

    /** The address of the page before; empty on the first one. */
    public String getPrevious() {
        return shown.trail().isEmpty() ? "" : shown.previous().path();
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getTrail() {
        return trail;
    }

    public void setTrail(@Nullable String trail) {
        this.trail = trail;
    }

    private MemberRow row(MemberLine line) {
        var id = line.id().subject();
        return new MemberRow(
                id,
                line.called(),
                line.email().filter(address -> !line.name().isEmpty()).orElse(""),
                line.isOwner(),
                id.equals(person.person().subject()),
                roles.name(line.role()),
                line.secondFactor(),
                messages.of(line.secondFactor() ? "members.factor.on" : "members.factor.off"),
                line.lastActiveAt().map(Instant::toString).orElse(""),
                line.lastActiveAt().map(reader::time).orElseGet(() -> messages.of("members.active.never")),
                line.lastActiveAt().map(reader::moment).orElse(""),
                invitedBy(line));
    }

    /** Who founded the account was invited by nobody; an inviter who has left has no name any more. */
    private String invitedBy(MemberLine line) {
        return line.invitedBy()
                .map(name -> name.isEmpty() ? messages.of("members.invitedBy.gone") : name)
                .orElseGet(() -> messages.of("members.invitedBy.nobody"));
    }
}
