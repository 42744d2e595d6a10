// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.access.Allows;
import dev.stoa.access.AllowsAnyone;
import dev.stoa.access.AllowsPerson;
import dev.stoa.access.AllowsStaff;
import dev.stoa.access.Permission;
import dev.stoa.access.Reveals;
import dev.stoa.access.StaffRole;
import dev.stoa.access.Unrecorded;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuditInterceptorTest {

    @Test
    void recordsWhatNeedsTheRightToChange() throws NoSuchMethodException {
        assertThat(kind("edit")).contains(AuditKind.CHANGE);
    }

    @Test
    void recordsAReveal() throws NoSuchMethodException {
        assertThat(kind("reveal")).contains(AuditKind.REVEAL);
    }

    @Test
    void recordsAllThatStaffDo() throws NoSuchMethodException {
        assertThat(kind("review")).contains(AuditKind.CHANGE);
    }

    @Test
    void recordsWhatAPersonDoesAboutHimself() throws NoSuchMethodException {
        assertThat(kind("own")).contains(AuditKind.CHANGE);
    }

    @Test
    void doesNotRecordReads() throws NoSuchMethodException {
        assertThat(kind("view")).isEmpty();
        assertThat(kind("look")).isEmpty();
        assertThat(kind("lookBeforeEditing")).isEmpty();
    }

    private static Optional<AuditKind> kind(String method) throws NoSuchMethodException {
        return AuditInterceptor.kindOf(Boundary.class.getMethod(method));
    }

    /** One method for each kind of row. */
    public static class Boundary {

        @Allows(Permission.EDIT_PROJECTS)
        public void edit() {}

        @Allows(Permission.VIEW_PROJECTS)
        @Reveals
        public void reveal() {}

        @AllowsStaff(StaffRole.AUDITOR)
        public void review() {}

        @Allows(Permission.VIEW_PROJECTS)
        public void view() {}

        @AllowsPerson
        public void own() {}

        @Allows(Permission.EDIT_PROJECTS)
        @Unrecorded
        public void lookBeforeEditing() {}

        @AllowsAnyone
        public void look() {}
    }
}
