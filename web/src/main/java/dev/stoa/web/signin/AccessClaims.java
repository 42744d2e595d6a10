// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.stoa.access.Permission;
import dev.stoa.access.StaffRole;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an access token grants. A claim that is missing or has another form grants nothing.
 *
 * @param expiresAt from when on it must be refreshed
 */
record AccessClaims(Map<String, Object> claims, Instant expiresAt) {

    private static final String CLIENT = "console";

    /** The permissions in the account of this alias: {@code organization.<alias>.resource_access.console.roles}. */
    Set<Permission> permissionsIn(String alias) {
        return roles("organization", alias, "resource_access", CLIENT, "roles")
                .map(Permission::ofRoleName)
                .flatMap(Optional::stream)
                .collect(toUnmodifiableSet());
    }

    /** Whether the token is for the account of this alias at all, whatever it grants there. */
    boolean isFor(String alias) {
        return claims.get("organization") instanceof Map<?, ?> accounts && accounts.containsKey(alias);
    }

    /** Whether the token is for the account of this alias and for no other. */
    boolean isOnlyFor(String alias) {
        return claims.get("organization") instanceof Map<?, ?> accounts
                && accounts.keySet().equals(Set.of(alias));
    }

    Set<StaffRole> staffRoles() {
        return roles("realm_access", "roles")
                .map(StaffRole::ofRoleName)
                .flatMap(Optional::stream)
                .collect(toUnmodifiableSet());
    }

    private Stream<String> roles(String... path) {
        @Nullable Object found = claims;
        for (var name : path) {
            found = found instanceof Map<?, ?> object ? object.get(name) : null;
        }
        return found instanceof Collection<?> names
                ? names.stream().filter(String.class::isInstance).map(String.class::cast)
                : Stream.empty();
    }

    @Override
    public String toString() {
        return "AccessClaims[hidden]";
    }
}
