// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import static dev.stoa.access.Permission.EDIT_ALERTS;
import static dev.stoa.access.Permission.EDIT_BILLING_PROFILE;
import static dev.stoa.access.Permission.EDIT_PROJECTS;
import static dev.stoa.access.Permission.PAY;
import static dev.stoa.access.Permission.SEARCH_CALLS;
import static dev.stoa.access.Permission.VIEW_FINANCE;
import static dev.stoa.access.Permission.VIEW_INSIGHTS;
import static dev.stoa.access.Permission.VIEW_PROJECTS;
import static dev.stoa.access.Permission.VIEW_USAGE;
import static dev.stoa.access.Permission.WITHDRAW;

import dev.stoa.access.Permission;
import dev.stoa.identity.RoleGrant;
import java.util.EnumSet;
import java.util.Set;

/** The five roles every account has from its first day; they can be viewed, not changed. */
public enum PredefinedRole {
    ADMIN("Admin"),
    FINANCE("Finance"),
    PRODUCT_OPERATION("Product/Operation"),
    CS_MAINTENANCE("CS/Maintenance"),
    ENGINEER("Engineer");

    private final String groupName;

    PredefinedRole(String groupName) {
        this.groupName = groupName;
    }

    /** The name of its group at the identity provider; pages show a text of their bundle. */
    String groupName() {
        return groupName;
    }

    /** The row of the grid in product.md. */
    public Set<Permission> permissions() {
        return switch (this) {
            case ADMIN -> EnumSet.allOf(Permission.class);
            case FINANCE -> EnumSet.of(VIEW_FINANCE, PAY, WITHDRAW, EDIT_BILLING_PROFILE);
            case PRODUCT_OPERATION -> EnumSet.of(VIEW_USAGE);
            case CS_MAINTENANCE -> EnumSet.of(SEARCH_CALLS, VIEW_INSIGHTS, EDIT_ALERTS);
            case ENGINEER -> EnumSet.of(VIEW_PROJECTS, EDIT_PROJECTS, SEARCH_CALLS, VIEW_INSIGHTS, EDIT_ALERTS);
        };
    }

    RoleGrant grant() {
        return new RoleGrant(groupName, permissions());
    }
}
