// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.access.AllowsKey;
import dev.stoa.access.KeyScope;
import dev.stoa.access.Reveals;
import dev.stoa.projects.ProjectId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What programs do with certificates in another way than people, who prove who they are. */
@Stateless
public class CertificatesByKey {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CertificateStore certificates;

    /** Hands out the primary certificates of these projects, of those that have one that is on. */
    @AllowsKey(KeyScope.EDIT_PROJECTS)
    @Reveals
    public Map<ProjectId, String> primaries(List<ProjectId> projects) {
        if (projects.isEmpty()) {
            return Map.of();
        }
        var ids = projects.stream().map(ProjectId::value).toList();
        return entities.createQuery("""
                        select c from Certificate c where c.slot = :slot and c.enabled = true and c.projectId in :projects
                        """, Certificate.class)
                .setParameter("slot", Slot.PRIMARY)
                .setParameter("projects", ids)
                .getResultStream()
                .collect(Collectors.toMap(
                        found -> new ProjectId(found.projectId()),
                        found -> certificates.open(found, new ProjectId(found.projectId()))));
    }
}
