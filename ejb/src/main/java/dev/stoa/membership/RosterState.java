// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Members and roles of an account, as the tables have them or the identity provider does; whole, or the part of both
 * that a change is about.
 *
 * @param roles by the provider's name of each, the names of what it grants
 * @param members by subject, the provider's names of the roles that the member has
 */
record RosterState(Map<String, Set<String>> roles, Map<String, Set<String>> members) {

    /** What of the other state is not as it is here, in the order in which it is mended. */
    List<Drift> driftOf(RosterState other) {
        var found = new ArrayList<Drift>();
        missing(roles, other.roles).forEach(role -> found.add(new Drift(DriftKind.ROLE_MISSING, role, "")));
        missing(other.roles, roles).forEach(role -> found.add(new Drift(DriftKind.ROLE_UNKNOWN, role, "")));
        missing(members, other.members).forEach(member -> found.add(new Drift(DriftKind.MEMBER_MISSING, "", member)));
        missing(other.members, members).forEach(member -> found.add(new Drift(DriftKind.MEMBER_UNKNOWN, "", member)));
        both(roles, other.roles).forEach(role -> {
            difference(roles, other.roles, role)
                    .forEach(name -> found.add(new Drift(DriftKind.PERMISSION_MISSING, role, name)));
            difference(other.roles, roles, role)
                    .forEach(name -> found.add(new Drift(DriftKind.PERMISSION_EXTRA, role, name)));
        });
        both(members, other.members).forEach(member -> {
            difference(members, other.members, member)
                    .forEach(role -> found.add(new Drift(DriftKind.HOLDER_MISSING, role, member)));
            difference(other.members, members, member)
                    .forEach(role -> found.add(new Drift(DriftKind.HOLDER_EXTRA, role, member)));
        });
        found.sort(Comparator.comparing(Drift::kind).thenComparing(Drift::role).thenComparing(Drift::detail));
        return found;
    }

    private static Stream<String> missing(Map<String, Set<String>> some, Map<String, Set<String>> others) {
        return some.keySet().stream().filter(name -> !others.containsKey(name));
    }

    private static Stream<String> both(Map<String, Set<String>> some, Map<String, Set<String>> others) {
        return some.keySet().stream().filter(others::containsKey);
    }

    private static Stream<String> difference(
            Map<String, Set<String>> some, Map<String, Set<String>> others, String name) {
        var there = others.getOrDefault(name, Set.of());
        return some.getOrDefault(name, Set.of()).stream().filter(value -> !there.contains(value));
    }
}
