// SPDX-License-Identifier: Apache-2.0
package dev.stoa.access;

import java.util.Locale;
import java.util.Set;

/** What a customer ID and its secret may be used for: programs get no more than what they were made for. */
public enum KeyScope {
    READ_USAGE,
    READ_PROJECTS,
    EDIT_PROJECTS,
    /**
     * Members, roles and the audit log. People need {@link Permission#EDIT_MEMBERS} to see them; no program has that,
     * so a boundary says {@link AllowsKey} where looking is all that is done.
     */
    READ_MEMBERS;

    /** Such as {@code read-usage}. */
    public String scopeName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a member would need for the same. */
    public Set<Permission> permissions() {
        return switch (this) {
            case READ_USAGE -> Set.of(Permission.VIEW_USAGE);
            case READ_PROJECTS -> Set.of(Permission.VIEW_PROJECTS);
            case EDIT_PROJECTS -> Set.of(Permission.VIEW_PROJECTS, Permission.EDIT_PROJECTS);
            case READ_MEMBERS -> Set.of();
        };
    }
}
