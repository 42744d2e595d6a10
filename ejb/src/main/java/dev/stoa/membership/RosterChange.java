// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** A change of an account's members or roles that is under way: whom and what it is about. */
class RosterChange {

    private final UUID id;
    private final Set<MemberRole> roles = new LinkedHashSet<>();
    private final Set<String> members = new LinkedHashSet<>();

    RosterChange(UUID id) {
        this.id = id;
    }

    /** This role comes, goes, or permits something else. */
    void concerns(MemberRole role) {
        roles.add(role);
    }

    /** This person comes, goes, or gets another role. */
    void concernsMember(String subject) {
        members.add(subject);
    }

    UUID id() {
        return id;
    }

    Set<MemberRole> roles() {
        return roles;
    }

    Set<String> members() {
        return members;
    }
}
