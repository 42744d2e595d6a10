// SPDX-License-Identifier: Apache-2.0
package dev.stoa.access;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the operator's own people are; a realm role in Keycloak under {@link #roleName()}. */
public enum StaffRole {
    SUPPORT,
    FINANCE_FIRST,
    FINANCE_SECOND,
    COMPLIANCE,
    CATALOGUE,
    AUDITOR;

    /** The name of the realm role in Keycloak, such as {@code staff-finance-first}. */
    public String roleName() {
        return "staff-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The staff role of this realm role; empty for a realm role that makes nobody staff. */
    public static Optional<StaffRole> ofRoleName(String roleName) {
        return Stream.of(values())
                .filter(role -> role.roleName().equals(roleName))
                .findFirst();
    }

    static String names(StaffRole... roles) {
        return Stream.of(roles).map(StaffRole::roleName).collect(Collectors.joining(", "));
    }
}
