// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import dev.stoa.access.Caller;
import dev.stoa.access.CurrentCaller;
import dev.stoa.access.ProjectScope;
import dev.stoa.tenancy.CurrentTenant;
import dev.stoa.web.signin.Standing.InAccount;
import dev.stoa.web.signin.Standing.Newcomer;
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

    void enter(SignIn signIn) {
        person.become(signIn);
        if (signIn.standing() instanceof InAccount member) {
            caller.become(new Caller.Member(
                    signIn.person().subject(), member.permissions(), ProjectScope.all(), signIn.authenticatedAt()));
            tenant.choose(member.account().tenant());
        } else if (signIn.standing() instanceof Newcomer) {
            caller.become(new Caller.Newcomer(signIn.person().subject()));
        } else if (signIn.standing() instanceof OfStaff staff) {
            caller.become(new Caller.Staff(signIn.person().subject(), staff.roles(), signIn.authenticatedAt()));
        }
    }
}
