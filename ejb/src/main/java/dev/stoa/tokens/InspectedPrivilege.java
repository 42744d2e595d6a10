// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import java.time.Instant;
import java.util.Optional;

/** A privilege of a token and when it ends; empty if its number is not known here. */
public record InspectedPrivilege(Optional<Privilege> privilege, int number, Instant expiresAt) {

    /** Lower-case words joined by hyphens, for the texts of a page; {@code unknown} where only the number is known. */
    public String code() {
        return privilege.map(Privilege::code).orElse("unknown");
    }
}
