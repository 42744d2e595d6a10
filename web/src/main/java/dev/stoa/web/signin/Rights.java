// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.stoa.access.Caller;
import dev.stoa.access.Permission;
import dev.stoa.membership.CurrentStandings;
import dev.stoa.membership.MemberStanding;
import dev.stoa.membership.RoleStamp;
import dev.stoa.tenancy.TenantId;
import dev.stoa.web.signin.Standing.InAccount;
import dev.stoa.web.signin.Standing.Newcomer;
import dev.stoa.web.signin.Standing.OfStaff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What a person who has signed in may do now: what his token grants, as far as his role still permits it. */
@ApplicationScoped
class Rights {

    @Inject
    CurrentStandings standings;

    /** The member as whom he calls; empty for whoever is none, or none any more. */
    Optional<Caller.Member> member(SignIn signIn) {
        return signIn.standing() instanceof InAccount granted
                ? now(signIn, granted).map(now -> member(signIn, granted, now))
                : Optional.empty();
    }

    /** Whether he has ceased to be a member of the account that he works in. */
    boolean areGone(SignIn signIn) {
        return signIn.standing() instanceof InAccount granted
                && now(signIn, granted).isEmpty();
    }

    /** Whether his role has become another, or permits something else, since his token was made. */
    boolean areBehind(SignIn signIn) {
        return signIn.standing() instanceof InAccount granted
                && now(signIn, granted)
                        .filter(now -> !now.stamp().equals(granted.stamp()))
                        .isPresent();
    }

    /** Where he begins: at the first page that he may see. */
    String home(SignIn signIn) {
        if (signIn.standing() instanceof OfStaff) {
            return Addresses.STAFF_HOME;
        }
        if (signIn.standing() instanceof Newcomer) {
            return Addresses.WELCOME;
        }
        return member(signIn)
                .map(member -> member.permissions().contains(Permission.VIEW_PROJECTS)
                        ? Addresses.PROJECTS
                        : Addresses.PROFILE)
                .orElse(Addresses.LEFT);
    }

    /** The stamp to keep with a token that is asked for from now on. */
    RoleStamp stamp(SignIn signIn) {
        return signIn.standing() instanceof InAccount granted
                ? stamp(granted.account().tenant(), signIn.person().subject())
                : RoleStamp.unknown();
    }

    /** The same for an account that he is about to enter. */
    RoleStamp stamp(TenantId tenant, String subject) {
        return standings.of(tenant, subject).map(MemberStanding::stamp).orElseGet(RoleStamp::unknown);
    }

    private Optional<MemberStanding> now(SignIn signIn, InAccount granted) {
        return standings.of(granted.account().tenant(), signIn.person().subject());
    }

    private static Caller.Member member(SignIn signIn, InAccount granted, MemberStanding now) {
        var both = granted.permissions().stream()
                .filter(now.permissions()::contains)
                .collect(toUnmodifiableSet());
        return new Caller.Member(signIn.person().subject(), both, now.projects(), signIn.authenticatedAt());
    }
}
