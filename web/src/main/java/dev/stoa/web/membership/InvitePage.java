// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.membership;

import static java.util.Objects.requireNonNull;

import dev.stoa.membership.Invitations;
import dev.stoa.membership.InvitedAddress;
import dev.stoa.membership.MemberRole;
import dev.stoa.membership.NewInvitation;
import dev.stoa.membership.Roles;
import dev.stoa.profile.Language;
import dev.stoa.web.shell.Messages;
import dev.stoa.web.shell.Reader;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code app/members/invite.xhtml}: whom to invite, into which role, in which language. */
@Named
@ViewScoped
public class InvitePage implements Serializable {

    @Inject
    Invitations invitations;

    @Inject
    Roles roles;

    @Inject
    RoleWords words;

    @Inject
    Reader reader;

    @Inject
    Messages messages;

    private @Nullable String email;
    private @Nullable String role;
    private List<SelectItem> choices = List.of();
    private Language language = Language.ENGLISH;

    public void load() {
        choices = roles.list().stream()
                .map(known -> new SelectItem(known.id().toString(), words.name(known.label())))
                .toList();
        language = Language.ofTag(reader.getLanguage()).orElse(Language.ENGLISH);
    }

    /** Sends the invitation and goes back to the list, where it waits from now on. */
    public String send() {
        var address = new InvitedAddress(requireNonNull(email, "the field is required"));
        var wanted = MemberRole.of(requireNonNull(role, "the field is required"));
        invitations.send(new NewInvitation(address, wanted, Locale.forLanguageTag(language.tag())));
        messages.info("members.done.invited", address.value());
        return "/app/members/list?faces-redirect=true";
    }

    public List<SelectItem> getRoles() {
        return choices;
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }
}
