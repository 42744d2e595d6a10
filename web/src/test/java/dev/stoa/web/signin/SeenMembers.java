// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import dev.stoa.identity.Person;
import dev.stoa.membership.Presence;
import dev.stoa.tenancy.TenantId;
import java.util.ArrayList;
import java.util.List;

/** Remembers which members were seen, and as whom. */
final class SeenMembers extends Presence {

    final List<String> seen = new ArrayList<>();

    @Override
    public void note(TenantId tenant, Person person, boolean secondFactor) {
        seen.add(tenant + " " + person.email().orElse("?") + " " + secondFactor);
    }
}
