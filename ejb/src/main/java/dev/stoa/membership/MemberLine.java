// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import java.time.Instant;
import java.util.Optional;

/**
 * A member as a line of the list.
 *
 * @param name empty if the person gave none or has not come yet
 * @param email the proven address, if there is one
 * @param lastActiveAt true to five minutes; empty for who has not come yet
 * @param invitedBy the name or address of who invited him, or nothing to read if that one is gone; empty for who
 *     founded the account
 * @param isOwner whether the account is his
 */
public record MemberLine(
        MemberId id,
        String name,
        Optional<String> email,
        MemberRole roleId,
        RoleLabel role,
        boolean secondFactor,
        Instant since,
        Optional<Instant> lastActiveAt,
        Optional<String> invitedBy,
        boolean isOwner) {

    /** What to call him: by name, else by address, else by the id that the identity provider gave him. */
    public String called() {
        return name.isBlank() ? email.orElse(id.subject()) : name;
    }

    /** Such as {@code Ada King (ada@example.com)}. */
    public String nameAndAddress() {
        return name.isBlank() || email.isEmpty() ? called() : name + " (" + email.get() + ")";
    }
}
