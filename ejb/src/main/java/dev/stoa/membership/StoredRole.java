// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.identity.RoleGrant;
import java.util.Optional;

/** A role as the tables have it. */
record StoredRole(MemberRole id, String name, Optional<PredefinedRole> predefined, int version, RoleRights rights) {

    RoleLabel label() {
        return new RoleLabel(name, predefined);
    }

    /** What the identity provider calls it: a custom role by its id, so that renaming it is nothing to the provider. */
    String providerName() {
        return predefined.map(PredefinedRole::groupName).orElseGet(id::toString);
    }

    RoleGrant grant() {
        return new RoleGrant(providerName(), rights.permissions());
    }
}
