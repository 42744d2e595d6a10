// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.credentials.CertificateOperation;
import dev.stoa.credentials.ErasureOfDeleted;
import dev.stoa.projects.ProjectId;
import dev.stoa.projects.Projects;
import dev.stoa.tenancy.TenantId;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Certificates that were deleted are known for a month, so that their tokens can be explained, and then no more. */
@ExtendWith(ArquillianExtension.class)
class ErasureOfDeletedIT {

    private static final List<CertificateOperation> UNTIL_DELETED = List.of(
            CertificateOperation.ENABLE_SECONDARY,
            CertificateOperation.DISABLE_SECONDARY,
            CertificateOperation.DELETE_SECONDARY);

    @Inject
    People people;

    @Inject
    Projects projects;

    @Inject
    CertificateOperations operations;

    @Inject
    ErasureOfDeleted erasure;

    @Inject
    Owner owner;

    @Inject
    Probe probe;

    @Test
    void takesWhatIsOlderThanAMonthAndNothingElse() throws Exception {
        var tenant = people.newTenant();
        var old = projectWithADeletedCertificate(tenant, "Old");
        var recent = projectWithADeletedCertificate(tenant, "Recent");
        owner.change("""
                set app.tenant_id = '%s'; set app.all_projects = 'true'; set app.projects = '{}';
                update credentials.deleted_certificate set deleted_at = deleted_at - interval '30 days'
                 where project_id = '%s'
                """.formatted(tenant, old));

        erasure.erase();

        assertThat(deletedOf(tenant)).containsExactly(recent.toString());
        assertThat(people.as(tenant, () -> probe.query("select slot from credentials.certificate")))
                .as("those in use")
                .hasSize(2);
    }

    private ProjectId projectWithADeletedCertificate(TenantId tenant, String name) throws Exception {
        var project = people.as(tenant, () -> projects.create(Asked.project(name)));
        for (var operation : UNTIL_DELETED) {
            operations.make(tenant, project, operation);
        }
        return project;
    }

    private List<String> deletedOf(TenantId tenant) throws Exception {
        return people.as(tenant, () -> probe.query("select project_id from credentials.deleted_certificate")).stream()
                .map(Object::toString)
                .toList();
    }
}
