// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import dev.stoa.access.Permission;
import dev.stoa.access.ProjectScope;
import dev.stoa.membership.CurrentStandings;
import dev.stoa.membership.MemberStanding;
import dev.stoa.membership.RoleStamp;
import dev.stoa.tenancy.TenantId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the tables would say of every member: a role that may do everything, until a test says otherwise. */
final class KnownStandings extends CurrentStandings {

    static final RoleStamp FIRST = new RoleStamp(new UUID(7, 7), 1);

    private Optional<MemberStanding> now = Optional.of(standing(FIRST, Permission.values()));

    static MemberStanding standing(RoleStamp stamp, Permission... permissions) {
        return new MemberStanding(stamp, Set.of(permissions), ProjectScope.all());
    }

    /** From now on. */
    void are(MemberStanding standing) {
        now = Optional.of(standing);
    }

    /** Nobody is a member of anything any more. */
    void areGone() {
        now = Optional.empty();
    }

    @Override
    public Optional<MemberStanding> of(TenantId tenant, String subject) {
        return now;
    }
}
