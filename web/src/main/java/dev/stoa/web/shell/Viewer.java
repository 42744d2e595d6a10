// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.shell;

import dev.stoa.access.Caller;
import dev.stoa.access.CurrentCaller;
import dev.stoa.access.Permission;
import dev.stoa.web.signin.CurrentPerson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;

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

    private boolean may(Permission permission) {
        return caller.get() instanceof Caller.Member member
                && member.permissions().contains(permission);
    }
}
