// SPDX-License-Identifier: Apache-2.0
package dev.stoa.access;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a member may be allowed to do in an account: one box of the grid of product.md, "Members, roles, permissions".
 * Keycloak knows each as a role of the client {@code console} under {@link #roleName()}.
 */
public enum Permission {
    VIEW_USAGE,
    VIEW_FINANCE,
    PAY,
    WITHDRAW,
    EDIT_BILLING_PROFILE,
    EDIT_MEMBERS,
    VIEW_PROJECTS,
    EDIT_PROJECTS,
    SEARCH_CALLS,
    VIEW_INSIGHTS,
    EDIT_ALERTS;

    /** The name of the client role in Keycloak, such as {@code view-projects}. */
    public String roleName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The permission of this client role; empty for a name the catalogue does not know. */
    public static Optional<Permission> ofRoleName(String roleName) {
        return Stream.of(values())
                .filter(permission -> permission.roleName().equals(roleName))
                .findFirst();
    }

    /** Whether it is about projects, so that a role can have it for chosen ones only. */
    public boolean concernsProjects() {
        return switch (this) {
            case VIEW_USAGE, VIEW_PROJECTS, EDIT_PROJECTS, SEARCH_CALLS, VIEW_INSIGHTS, EDIT_ALERTS -> true;
            case VIEW_FINANCE, PAY, WITHDRAW, EDIT_BILLING_PROFILE, EDIT_MEMBERS -> false;
        };
    }

    /** What whoever holds it needs besides: nobody pays or edits what he can't see. */
    public Optional<Permission> implied() {
        return switch (this) {
            case PAY, WITHDRAW, EDIT_BILLING_PROFILE -> Optional.of(VIEW_FINANCE);
            case EDIT_PROJECTS -> Optional.of(VIEW_PROJECTS);
            case VIEW_USAGE, VIEW_FINANCE, EDIT_MEMBERS, VIEW_PROJECTS, SEARCH_CALLS, VIEW_INSIGHTS, EDIT_ALERTS ->
                Optional.empty();
        };
    }

    /** Whether who holds it may change something or move money, and not only look. */
    public boolean changes() {
        return switch (this) {
            case PAY, WITHDRAW, EDIT_BILLING_PROFILE, EDIT_MEMBERS, EDIT_PROJECTS, EDIT_ALERTS -> true;
            case VIEW_USAGE, VIEW_FINANCE, VIEW_PROJECTS, SEARCH_CALLS, VIEW_INSIGHTS -> false;
        };
    }
}
