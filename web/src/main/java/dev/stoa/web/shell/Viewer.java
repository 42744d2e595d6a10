// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.shell;

import dev.stoa.access.Caller;
import dev.stoa.access.CurrentCaller;
import dev.stoa.access.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

/**
 * Who looks at the page: the names to show, and what the navigation may offer.
 *
 * <p>Hiding is courtesy only; every boundary refuses on its own.
 */
@Named
@RequestScoped
public class Viewer {

    private static final Duration PROOF = Duration.ofSeconds(60);

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private String person = "";
    private String email = "";
    private String account = "";
    private String companyId = "";

    /** Sign-in says once a request whose page this is. */
    public void isPerson(String name, String email) {
        this.person = name;
        this.email = email;
    }

    /** Sign-in says once a request for which account the person acts. */
    public void actsFor(String account, String companyId) {
        this.account = account;
        this.companyId = companyId;
    }

    public String getPerson() {
        return person.isBlank() ? email : person;
    }

    /** The first letter of the name, for the round sign in the bar. */
    public String getInitial() {
        var name = getPerson();
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }

    public String getEmail() {
        return email;
    }

    public String getAccount() {
        return account;
    }

    public String getCompanyId() {
        return companyId;
    }

    public boolean isSignedIn() {
        return !(caller.get() instanceof Caller.Anonymous);
    }

    public boolean isMember() {
        return caller.get() instanceof Caller.Member;
    }

    public boolean isStaff() {
        return caller.get() instanceof Caller.Staff;
    }

    public boolean isSeesProjects() {
        return may(Permission.VIEW_PROJECTS);
    }

    public boolean isEditsProjects() {
        return may(Permission.EDIT_PROJECTS);
    }

    /** Whether the person proved who he is within the last minute: what a reveal asks for. */
    public boolean isJustProven() {
        return caller.get() instanceof Caller.Member member
                && member.authenticatedAt().isAfter(clock.instant().minus(PROOF));
    }

    private boolean may(Permission permission) {
        return caller.get() instanceof Caller.Member member
                && member.permissions().contains(permission);
    }
}
