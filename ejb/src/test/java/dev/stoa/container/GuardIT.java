// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.access.Caller;
import dev.stoa.access.NotAllowed;
import dev.stoa.access.Permission;
import dev.stoa.access.StaffRole;
import dev.stoa.projects.ProjectQuota;
import dev.stoa.projects.Projects;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class GuardIT {

    private static final Caller AUDITOR = new Caller.Staff("bob", Set.of(StaffRole.AUDITOR), Instant.EPOCH);

    @Inject
    People people;

    @Inject
    Projects projects;

    @Inject
    Probe probe;

    @Test
    void letsThroughWhoHoldsThePermission() throws Exception {
        var tenant = people.newTenant();

        people.as(tenant, () -> projects.create(Asked.project("Chess")));

        assertThat(people.as(tenant, People.member(Permission.VIEW_PROJECTS), projects::quota))
                .isEqualTo(new ProjectQuota(1, 10));
    }

    @Test
    void refusesWhoDoesNotAndNothingHappens() throws Exception {
        var tenant = people.newTenant();
        var viewer = People.member(Permission.VIEW_PROJECTS);

        assertThatThrownBy(() -> people.as(tenant, viewer, () -> projects.create(Asked.project("Chess"))))
                .isInstanceOf(NotAllowed.class);
        assertThat(people.as(tenant, projects::quota)).isEqualTo(new ProjectQuota(0, 10));
    }

    @Test
    void refusesWhoHasNotSignedIn() throws Exception {
        var tenant = people.newTenant();

        assertThatThrownBy(() -> people.as(tenant, new Caller.Anonymous(), projects::quota))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void keepsStaffAndMembersApart() throws Exception {
        var tenant = people.newTenant();

        assertThat(people.withoutTenant(AUDITOR, probe::audit)).isEqualTo(1);
        assertThatThrownBy(() -> people.as(tenant, probe::audit)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> people.as(tenant, AUDITOR, projects::quota)).isInstanceOf(NotAllowed.class);
    }
}
