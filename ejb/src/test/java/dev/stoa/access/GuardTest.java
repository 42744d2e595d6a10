// SPDX-License-Identifier: Apache-2.0
package dev.stoa.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class GuardTest {

    private static final Caller ANONYMOUS = new Caller.Anonymous();
    private static final Caller JOB = new Caller.Job("sweeper");
    private static final Caller PAYER =
            new Caller.Member("ada", Set.of(Permission.PAY), ProjectScope.all(), Instant.EPOCH);
    private static final Caller READER = key(KeyScope.READ_PROJECTS);
    private static final Caller PLATFORM = new Caller.Platform();
    private static final Caller AUDITOR = new Caller.Staff("bob", Set.of(StaffRole.AUDITOR), Instant.EPOCH);

    @Test
    void letsThroughTheMemberWhoHoldsThePermission() throws NoSuchMethodException {
        var pay = method("pay");

        assertThatCode(() -> Guard.check(pay, PAYER)).doesNotThrowAnyException();
    }

    @Test
    void refusesTheMemberWhoDoesNotAndNamesWhatHeNeeds() throws NoSuchMethodException {
        var withdraw = method("withdraw");

        assertThatThrownBy(() -> Guard.check(withdraw, PAYER))
                .asInstanceOf(InstanceOfAssertFactories.type(NotAllowed.class))
                .matches(refusal -> refusal.code().equals("not-allowed"))
                .matches(refusal -> refusal.values().contains("withdraw"));
    }

    @Test
    void refusesEveryoneWhoIsNotAMemberWhereAMemberIsNeeded() throws NoSuchMethodException {
        var pay = method("pay");

        for (var caller : new Caller[] {ANONYMOUS, JOB, AUDITOR, READER, PLATFORM}) {
            assertThatThrownBy(() -> Guard.check(pay, caller)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void letsThroughStaffWithOneOfTheRoles() throws NoSuchMethodException {
        var review = method("review");

        assertThatCode(() -> Guard.check(review, AUDITOR)).doesNotThrowAnyException();
    }

    @Test
    void refusesEveryoneWhoIsNotStaffOfTheRole() throws NoSuchMethodException {
        var review = method("review");
        var support = new Caller.Staff("bob", Set.of(StaffRole.SUPPORT), Instant.EPOCH);

        for (var caller : new Caller[] {ANONYMOUS, JOB, PAYER, support}) {
            assertThatThrownBy(() -> Guard.check(review, caller)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void letsEveryPersonThroughWhereThatIsSaid() throws NoSuchMethodException {
        var own = method("own");

        for (var caller : new Caller[] {PAYER, AUDITOR}) {
            assertThatCode(() -> Guard.check(own, caller)).doesNotThrowAnyException();
        }
        for (var caller : new Caller[] {ANONYMOUS, JOB, READER, PLATFORM}) {
            assertThatThrownBy(() -> Guard.check(own, caller)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void letsAProgramDoWhatItsScopeIsFor() throws NoSuchMethodException {
        var view = method("viewProjects");
        var edit = method("editProjects");

        assertThatCode(() -> Guard.check(view, READER)).doesNotThrowAnyException();
        assertThatCode(() -> Guard.check(view, key(KeyScope.EDIT_PROJECTS))).doesNotThrowAnyException();
        assertThatCode(() -> Guard.check(edit, key(KeyScope.EDIT_PROJECTS))).doesNotThrowAnyException();
        assertThatThrownBy(() -> Guard.check(edit, READER)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> Guard.check(view, key(KeyScope.READ_USAGE))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void letsAProgramLookWhereThatIsSaidBeside() throws NoSuchMethodException {
        var read = method("readMembers");
        var edit = method("editMembers");

        assertThatCode(() -> Guard.check(read, key(KeyScope.READ_MEMBERS))).doesNotThrowAnyException();
        assertThatThrownBy(() -> Guard.check(read, READER)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> Guard.check(edit, key(KeyScope.values()))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void letsNobodyButProgramsDoWhatIsSaidForThemAlone() throws NoSuchMethodException {
        var forKeys = method("forKeys");

        assertThatCode(() -> Guard.check(forKeys, key(KeyScope.EDIT_PROJECTS))).doesNotThrowAnyException();
        for (var caller : new Caller[] {PAYER, AUDITOR, ANONYMOUS, PLATFORM, READER}) {
            assertThatThrownBy(() -> Guard.check(forKeys, caller)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void letsThePlatformDoWhatIsSaidForItAndNothingElse() throws NoSuchMethodException {
        var verify = method("verify");
        var view = method("viewProjects");

        assertThatCode(() -> Guard.check(verify, PLATFORM)).doesNotThrowAnyException();
        assertThatCode(() -> Guard.check(verify, READER)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Guard.check(verify, PAYER)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> Guard.check(view, PLATFORM)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void letsAnyoneThroughWhereThatIsSaid() throws NoSuchMethodException {
        var look = method("look");

        assertThatCode(() -> Guard.check(look, ANONYMOUS)).doesNotThrowAnyException();
    }

    @Test
    void letsNobodyThroughWhereNothingIsSaid() throws NoSuchMethodException {
        var forgotten = method("forgotten");

        assertThatThrownBy(() -> Guard.check(forgotten, PAYER)).isInstanceOf(IllegalStateException.class);
    }

    private static Caller key(KeyScope... scopes) {
        return new Caller.Key("5e2d", Set.of(scopes), ProjectScope.all());
    }

    private static Method method(String name) throws NoSuchMethodException {
        return Boundary.class.getMethod(name);
    }

    /** One method for each kind of rule. */
    public static class Boundary {

        @Allows(Permission.PAY)
        public void pay() {}

        @Allows(Permission.WITHDRAW)
        public void withdraw() {}

        @AllowsStaff({StaffRole.COMPLIANCE, StaffRole.AUDITOR})
        public void review() {}

        @AllowsPerson
        public void own() {}

        @AllowsAnyone
        public void look() {}

        @Allows(Permission.VIEW_PROJECTS)
        public void viewProjects() {}

        @Allows(Permission.EDIT_PROJECTS)
        public void editProjects() {}

        @Allows(Permission.EDIT_MEMBERS)
        public void editMembers() {}

        @Allows(Permission.EDIT_MEMBERS)
        @AllowsKey(KeyScope.READ_MEMBERS)
        public void readMembers() {}

        @AllowsKey(KeyScope.EDIT_PROJECTS)
        public void forKeys() {}

        @Allows(Permission.VIEW_PROJECTS)
        @AllowsPlatform
        public void verify() {}

        public void forgotten() {}
    }
}
