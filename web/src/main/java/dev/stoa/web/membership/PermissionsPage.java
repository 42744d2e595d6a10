// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.membership;

import dev.stoa.access.Permission;
import dev.stoa.membership.MemberPermissions;
import dev.stoa.membership.PermissionHolders;
import dev.stoa.membership.PermissionView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code app/members/permissions.xhtml}: who may do something, or what a member may do, and by which role. It keeps
 * nothing: its address says what it shows.
 */
@Named
@RequestScoped
public class PermissionsPage {

    @Inject
    PermissionView view;

    private @Nullable String permission;
    private @Nullable String member;
    private Optional<Permission> asked = Optional.empty();
    private PermissionHolders holders = new PermissionHolders(List.of(), 0);
    private Optional<MemberPermissions> found = Optional.empty();

    public void load() {
        if (member != null) {
            found = view.of(member);
        } else {
            var named = Optional.ofNullable(permission).flatMap(Permission::ofRoleName);
            var known = named.orElseGet(() -> getPermissions().get(0));
            asked = Optional.of(known);
            holders = view.holders(known);
        }
    }

    public List<Permission> getPermissions() {
        return Stream.of(PermissionArea.values())
                .flatMap(area -> area.permissions().stream())
                .toList();
    }

    /** The permission that the address names, else the first; null where it is about a member. */
    public @Nullable Permission getAsked() {
        return asked.orElse(null);
    }

    public PermissionHolders getHolders() {
        return holders;
    }

    public boolean isAboutMember() {
        return member != null;
    }

    /** The member that the address names; null if there is no such. */
    public @Nullable MemberPermissions getFound() {
        return found.orElse(null);
    }

    public boolean may(Permission one) {
        return found.filter(told -> told.rights().permissions().contains(one)).isPresent();
    }

    public @Nullable String getPermission() {
        return permission;
    }

    public void setPermission(@Nullable String permission) {
        this.permission = permission;
    }

    public @Nullable String getMember() {
        return member;
    }

    public void setMember(@Nullable String member) {
        this.member = member;
    }
}
