// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.membership;

import static java.util.Objects.requireNonNull;

import dev.stoa.access.ProjectScope;
import dev.stoa.membership.MemberRole;
import dev.stoa.membership.PermissionView;
import dev.stoa.membership.RoleDetail;
import dev.stoa.membership.RoleDraft;
import dev.stoa.membership.RoleName;
import dev.stoa.membership.RoleRights;
import dev.stoa.membership.Roles;
import dev.stoa.web.shell.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code app/members/role.xhtml}: a role with its boxes; a new one, if the address names none. */
@Named
@ViewScoped
public class RolePage implements Serializable {

    private static final String LIST = "/app/members/roles?faces-redirect=true";

    @Inject
    Roles roles;

    @Inject
    PermissionView view;

    @Inject
    EffectWords effectWords;

    @Inject
    ProjectBoxes projectBoxes;

    @Inject
    RoleWords words;

    @Inject
    Messages messages;

    private @Nullable String id;
    private @Nullable String copy;

    private @Nullable MemberRole role;
    private String title = "";
    private String before = "";
    private int version;
    private long members;
    private boolean predefined;
    private @Nullable String name;
    private boolean confined;
    private Set<UUID> chosenBefore = Set.of();
    private List<RoleBox> boxes = List.of();
    private List<ProjectBox> projects = List.of();
    private List<String> effect = List.of();
    private boolean done;

    public void load() {
        var shown = Stream.of(Optional.ofNullable(id), Optional.ofNullable(copy))
                .flatMap(Optional::stream)
                .findFirst()
                .map(MemberRole::of)
                .map(roles::one);
        fill(shown.map(RoleDetail::rights).orElse(RoleRights.NONE), shown.isEmpty());
        shown.ifPresent(detail -> {
            if (id == null) {
                title = messages.of("membership.roles.copy", words.name(detail.label()));
            } else {
                show(detail);
            }
        });
    }

    private void show(RoleDetail detail) {
        role = detail.id();
        title = words.name(detail.label());
        before = detail.label().name();
        name = before;
        version = detail.version();
        members = detail.members();
        predefined = detail.label().predefined().isPresent();
    }

    private void fill(RoleRights rights, boolean isNew) {
        var own = roles.own();
        title = messages.of("membership.roles.create");
        confined = !isNew && !rights.projects().isAll();
        chosenBefore = Set.copyOf(rights.projects().chosen());
        projects = projectBoxes.of(rights.projects());
        boxes = Stream.of(PermissionArea.values())
                .flatMap(area -> area.permissions().stream().map(permission -> {
                    var granted = rights.permissions().contains(permission);
                    var held = own.permissions().contains(permission);
                    return new RoleBox(area, permission, granted, !held && !granted);
                }))
                .toList();
    }

    /** Makes or changes the role once, however often this very form is sent. */
    public synchronized String save() {
        if (!done) {
            var draft = draft();
            if (role == null) {
                roles.create(draft);
            } else {
                roles.edit(role, version, draft);
            }
            done = true;
            messages.info(
                    role == null ? "membership.roles.done.created" : "membership.roles.done.changed",
                    draft.name().value());
        }
        return LIST;
    }

    /** Says what saving would change, and for whom. */
    public void preview() {
        effect = effectWords.of(view.effect(requireNonNull(role, "the page shows a role"), draft()));
    }

    public String delete() {
        roles.delete(requireNonNull(role, "the page shows a role"));
        messages.info("membership.roles.done.deleted", before);
        return LIST;
    }

    private RoleDraft draft() {
        var granted = boxes.stream()
                .filter(RoleBox::isGranted)
                .map(RoleBox::getPermission)
                .collect(Collectors.toSet());
        var scope = confined ? ProjectBoxes.chosen(projects, ProjectScope.of(chosenBefore)) : ProjectScope.all();
        return new RoleDraft(
                new RoleName(requireNonNull(name, "the field is required")), RoleRights.implying(granted, scope));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getCopy() {
        return copy;
    }

    public void setCopy(@Nullable String copy) {
        this.copy = copy;
    }

    public String getTitle() {
        return title;
    }

    public boolean isNew() {
        return role == null;
    }

    public boolean isPredefined() {
        return predefined;
    }

    public long getMembers() {
        return members;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public boolean isConfined() {
        return confined;
    }

    public void setConfined(boolean confined) {
        this.confined = confined;
    }

    public List<String> getEffect() {
        return effect;
    }

    public List<RoleBox> getBoxes() {
        return boxes;
    }

    public List<ProjectBox> getProjects() {
        return projects;
    }
}
