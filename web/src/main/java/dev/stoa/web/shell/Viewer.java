// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.shell;

import dev.stoa.access.Caller;
import dev.stoa.access.CurrentCaller;
import dev.stoa.access.Permission;
import dev.stoa.access.StaffRole;
import dev.stoa.membership.CurrentRules;
import dev.stoa.tenancy.CurrentTenant;
import dev.stoa.web.signin.CurrentPerson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * What a page may offer to who looks at it.
 *
 * <p>Hiding is courtesy only; every boundary refuses on its own.
 */
@Named
@RequestScoped
public class Viewer {

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentPerson person;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentRules rules;

    /** The first letter of the name, for the round sign in the bar. */
    public String getInitial() {
        var name = person.getName();
        return name.isEmpty()
                ? ""
                : name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }

    public boolean isSeesProjects() {
        return may(Permission.VIEW_PROJECTS);
    }

    public boolean isEditsProjects() {
        return may(Permission.EDIT_PROJECTS);
    }

    /** Whether he may make new ones; who works on chosen projects may not. */
    public boolean isCreatesProjects() {
        return isEditsProjects() && caller.get().projects().isAll();
    }

    public boolean isEditsMembers() {
        return may(Permission.EDIT_MEMBERS);
    }

    /** Whether he is of the staff who see which accounts ask for more projects. */
    public boolean isSeesQuotas() {
        return isDecidesQuotas() || is(StaffRole.AUDITOR);
    }

    /** Whether he is of the staff who propose and grant more projects. */
    public boolean isDecidesQuotas() {
        return is(StaffRole.SUPPORT) || is(StaffRole.COMPLIANCE);
    }

    /** The account's name as it is now, which another member may have changed; empty for whoever acts in none. */
    public String getAccountName() {
        return tenant.ifChosen().map(chosen -> rules.of(chosen).companyName()).orElse("");
    }

    /** From when on the account demands a second factor of its members, if it does. */
    public Optional<Instant> getSecondFactorFrom() {
        return tenant.ifChosen().flatMap(chosen -> rules.of(chosen).secondFactorFrom());
    }

    private boolean is(StaffRole role) {
        return caller.get() instanceof Caller.Staff staff && staff.roles().contains(role);
    }

    private boolean may(Permission permission) {
        return caller.get() instanceof Caller.Member member
                && member.permissions().contains(permission);
    }
}
