// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.membership;

import static java.util.Objects.requireNonNull;

import dev.stoa.membership.MemberId;
import dev.stoa.membership.MemberLine;
import dev.stoa.membership.MemberRole;
import dev.stoa.membership.Members;
import dev.stoa.membership.Roles;
import dev.stoa.web.shell.Messages;
import dev.stoa.web.signin.CurrentPerson;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code app/members/member.xhtml}: one member, his role, and his removal. */
@Named
@ViewScoped
public class MemberDetailPage implements Serializable {

    private static final String LIST = "/app/members/list?faces-redirect=true";

    @Inject
    Members members;

    @Inject
    Roles roles;

    @Inject
    RoleWords words;

    @Inject
    CurrentPerson person;

    @Inject
    Messages messages;

    private String id = "";
    private @Nullable MemberLine line;
    private @Nullable String role;
    private List<SelectItem> choices = List.of();

    public void load() {
        line = members.one(new MemberId(id));
        role = line.roleId().toString();
        choices = roles.list().stream()
                .map(known -> new SelectItem(known.id().toString(), words.name(known.label())))
                .toList();
    }

    /** Says who has which role now, on the list. */
    public String changeRole() {
        var before = requireNonNull(line, "the page is loaded");
        var wanted = MemberRole.of(requireNonNull(role, "the field is required"));
        members.changeRole(before.id(), before.roleId(), wanted);
        messages.info("members.done.role", before.called());
        return LIST;
    }

    public String remove() {
        var gone = requireNonNull(line, "the page is loaded");
        members.remove(gone.id());
        messages.info("members.done.removed", gone.called());
        return LIST;
    }

    public List<SelectItem> getRoles() {
        return choices;
    }

    /** Who looks leaves elsewhere. */
    public boolean isReader() {
        return id.equals(person.person().subject());
    }

    public @Nullable MemberLine getLine() {
        return line;
    }

    public @Nullable String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
