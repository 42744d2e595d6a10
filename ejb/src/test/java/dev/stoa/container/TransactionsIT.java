// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.projects.ProjectNotFound;
import dev.stoa.projects.ProjectQuota;
import dev.stoa.projects.ProjectSearch;
import dev.stoa.projects.Projects;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class TransactionsIT {

    @Inject
    People people;

    @Inject
    Projects projects;

    @Inject
    Probe probe;

    @Test
    void areRolledBackByARefusal() throws Exception {
        var tenant = people.newTenant();

        assertThatThrownBy(() -> people.as(tenant, () -> probe.createThenRefuse(Asked.project("Chess"))))
                .isInstanceOf(ProjectNotFound.class);

        assertThat(people.as(tenant, projects::quota)).isEqualTo(new ProjectQuota(0, 10));
        assertThat(people.as(tenant, () -> projects.list(ProjectSearch.newest(10)))
                        .lines())
                .isEmpty();
    }

    @Test
    void areRolledBackByABug() throws Exception {
        var tenant = people.newTenant();

        assertThatThrownBy(() -> people.as(tenant, () -> probe.createThenFail(Asked.project("Chess"))))
                .hasRootCauseMessage("a bug");

        assertThat(people.as(tenant, projects::quota)).isEqualTo(new ProjectQuota(0, 10));
    }
}
