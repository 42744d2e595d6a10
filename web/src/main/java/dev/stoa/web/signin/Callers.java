// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import dev.stoa.access.Caller;
import dev.stoa.access.CurrentCaller;
import dev.stoa.tenancy.CurrentTenant;
import dev.stoa.web.signin.Standing.InAccount;
import dev.stoa.web.signin.Standing.OfStaff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the boundaries who calls, and for which tenant, before any page runs. */
@ApplicationScoped
class Callers {

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentPerson person;

    @Inject
    Rights rights;

    void enter(SignIn signIn) {
        var member = rights.member(signIn);
        person.become(signIn, member);
        if (signIn.standing() instanceof InAccount granted && member.isPresent()) {
            caller.become(member.get());
            tenant.choose(granted.account().tenant());
        } else if (signIn.standing() instanceof OfStaff staff) {
            caller.become(new Caller.Staff(signIn.person().subject(), staff.roles(), signIn.authenticatedAt()));
        } else {
            caller.become(new Caller.Newcomer(signIn.person().subject()));
        }
    }
}
