// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import static java.util.Objects.requireNonNull;

import dev.stoa.Unavailable;
import dev.stoa.access.Permission;
import dev.stoa.identity.KnownRole;
import dev.stoa.identity.OrganizationId;
import dev.stoa.identity.Organizations;
import dev.stoa.identity.RoleGrant;
import dev.stoa.identity.RoleId;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Members and roles of one account at the identity provider: reads them, and mends them one difference at a time. */
class ProviderRoster {

    private static final Logger LOG = System.getLogger(ProviderRoster.class.getName());

    private final Organizations organizations;
    private final OrganizationId organization;
    private final Map<String, KnownRole> known;
    private final Map<String, RoleId> ids = new HashMap<>();

    /** Roles that were made anew or changed as a whole meanwhile: more differences of theirs are none any more. */
    private final Set<String> done = new HashSet<>();

    ProviderRoster(Organizations organizations, OrganizationId organization) {
        this.organizations = organizations;
        this.organization = organization;
        this.known = organizations.roles(organization).stream()
                .collect(Collectors.toMap(KnownRole::name, role -> role, (one, other) -> one));
        known.forEach((name, role) -> ids.put(name, role.id()));
    }

    RosterState whole() {
        var members = new HashMap<String, Set<String>>();
        organizations.members(organization).forEach(subject -> members.put(subject, new HashSet<>()));
        known.forEach((name, role) -> organizations
                .holders(organization, role.id())
                .forEach(subject -> members.computeIfAbsent(subject, held -> new HashSet<>())
                        .add(name)));
        return new RosterState(granted(known.keySet().stream()), members);
    }

    /** Who has no role is none of the members yet, as far as the change wants him to be one. */
    RosterState partOf(RosterChange change, RosterState wanted) {
        var names = Stream.concat(
                        wanted.roles().keySet().stream(),
                        change.roles().stream().map(MemberRole::toString))
                .filter(known::containsKey)
                .distinct();
        var members = new HashMap<String, Set<String>>();
        for (var subject : change.members()) {
            var held = rolesOf(subject);
            if (!held.isEmpty() || !wanted.members().containsKey(subject)) {
                members.put(subject, held);
            }
        }
        return new RosterState(granted(names), members);
    }

    /** The same as {@link #mend}, where one that can't be mended shall not stop the others. */
    boolean isMended(Drift drift, RosterState wanted) {
        try {
            mend(drift, wanted);
            return true;
        } catch (Unavailable notNow) {
            LOG.log(Level.WARNING, "can't mend " + drift + " now", notNow);
            return false;
        }
    }

    void mend(Drift drift, RosterState wanted) {
        switch (drift.kind()) {
            case ROLE_MISSING -> make(drift.role(), wanted);
            case PERMISSION_MISSING, PERMISSION_EXTRA -> change(drift.role(), wanted);
            case MEMBER_MISSING -> admit(drift.detail(), wanted);
            case MEMBER_UNKNOWN -> organizations.removeMember(organization, drift.detail());
            case HOLDER_MISSING -> organizations.giveRole(organization, id(drift.role()), drift.detail());
            case HOLDER_EXTRA -> organizations.takeRole(organization, id(drift.role()), drift.detail());
            case ROLE_UNKNOWN -> organizations.removeRole(organization, id(drift.role()));
        }
    }

    private void make(String role, RosterState wanted) {
        ids.put(role, organizations.withRole(organization, new RoleGrant(role, permissions(role, wanted))));
        done.add(role);
    }

    /** What the console never grants it can't take either; so such a role is made anew, with those who have it. */
    private void change(String role, RosterState wanted) {
        if (!done.add(role)) {
            return;
        }
        var foreign = Optional.ofNullable(known.get(role))
                .filter(found -> !found.foreign().isEmpty());
        if (foreign.isPresent()) {
            var holders = organizations.holders(organization, id(role));
            organizations.removeRole(organization, id(role));
            make(role, wanted);
            holders.forEach(subject -> organizations.giveRole(organization, id(role), subject));
        } else {
            organizations.setPermissions(organization, id(role), permissions(role, wanted));
        }
    }

    private void admit(String subject, RosterState wanted) {
        organizations.addMember(organization, subject);
        wanted.members()
                .getOrDefault(subject, Set.of())
                .forEach(role -> organizations.giveRole(organization, id(role), subject));
    }

    private RoleId id(String role) {
        return requireNonNull(ids.get(role), role);
    }

    private Set<String> rolesOf(String subject) {
        var held = organizations.rolesOf(organization, subject);
        return ids.entrySet().stream()
                .filter(role -> held.contains(role.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Map<String, Set<String>> granted(Stream<String> names) {
        return names.collect(Collectors.toMap(name -> name, name -> granted(requireNonNull(known.get(name)))));
    }

    private static Set<String> granted(KnownRole role) {
        return Stream.concat(role.permissions().stream().map(Permission::roleName), role.foreign().stream())
                .collect(Collectors.toSet());
    }

    private static Set<Permission> permissions(String role, RosterState wanted) {
        return wanted.roles().getOrDefault(role, Set.of()).stream()
                .flatMap(name -> Permission.ofRoleName(name).stream())
                .collect(Collectors.toSet());
    }
}
