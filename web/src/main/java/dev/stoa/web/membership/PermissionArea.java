// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.membership;

import static dev.stoa.access.Permission.EDIT_ALERTS;
import static dev.stoa.access.Permission.EDIT_BILLING_PROFILE;
import static dev.stoa.access.Permission.EDIT_MEMBERS;
import static dev.stoa.access.Permission.EDIT_PROJECTS;
import static dev.stoa.access.Permission.PAY;
import static dev.stoa.access.Permission.SEARCH_CALLS;
import static dev.stoa.access.Permission.VIEW_FINANCE;
import static dev.stoa.access.Permission.VIEW_INSIGHTS;
import static dev.stoa.access.Permission.VIEW_PROJECTS;
import static dev.stoa.access.Permission.VIEW_USAGE;
import static dev.stoa.access.Permission.WITHDRAW;

import dev.stoa.access.Permission;
import java.util.Collection;
import java.util.List;

/** A column of the grid of roles, with its boxes. */
public enum PermissionArea {
    USAGE,
    FINANCE,
    MEMBERS,
    PROJECTS,
    ANALYTICS;

    List<Permission> permissions() {
        return switch (this) {
            case USAGE -> List.of(VIEW_USAGE);
            case FINANCE -> List.of(VIEW_FINANCE, PAY, WITHDRAW, EDIT_BILLING_PROFILE);
            case MEMBERS -> List.of(EDIT_MEMBERS);
            case PROJECTS -> List.of(VIEW_PROJECTS, EDIT_PROJECTS);
            case ANALYTICS -> List.of(SEARCH_CALLS, VIEW_INSIGHTS, EDIT_ALERTS);
        };
    }

    /** Those of these boxes that say it all: who edits projects sees them anyway. */
    List<Permission> most(Collection<Permission> granted) {
        return permissions().stream()
                .filter(granted::contains)
                .filter(permission -> granted.stream()
                        .flatMap(other -> other.implied().stream())
                        .noneMatch(permission::equals))
                .toList();
    }
}
