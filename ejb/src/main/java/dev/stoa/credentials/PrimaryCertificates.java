// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.access.AllowsKey;
import dev.stoa.access.KeyScope;
import dev.stoa.access.Reveals;
import dev.stoa.projects.ProjectId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a program may do with the primary certificate of a project, as scripts for the compatible API expect it: nobody
 * is there to prove who he is, and things are changed as they are found.
 */
@Stateless
public class PrimaryCertificates {

    @Inject
    CertificateChanges changes;

    @Inject
    CertificateStore certificates;

    /** The values of the primary certificates that are on, by project; others are left out. */
    @AllowsKey(KeyScope.EDIT_PROJECTS)
    @Reveals
    public Map<ProjectId, String> values(Collection<ProjectId> projects) {
        return certificates.primariesOf(projects).stream()
                .filter(Certificate::enabled)
                .collect(Collectors.toMap(
                        Certificate::project, primary -> certificates.open(primary, primary.project())));
    }

    /**
     * From now on tokens of the primary certificate let in; nothing changes if they do already.
     *
     * @throws dev.stoa.projects.ProjectNotFound if the account has no such project
     */
    @AllowsKey(KeyScope.EDIT_PROJECTS)
    public void enable(ProjectId id) {
        changes.makeUnless(CertificateBlocker.PRIMARY_ALREADY_ON, id, CertificateOperation.ENABLE_PRIMARY);
    }

    /**
     * Back to the App ID alone; nothing changes if the primary certificate is off already.
     *
     * @throws dev.stoa.projects.ProjectNotFound if the account has no such project
     * @throws CertificateMoveRefused if nobody could join then, or while there is a secondary certificate
     */
    @AllowsKey(KeyScope.EDIT_PROJECTS)
    public void disable(ProjectId id) {
        changes.makeUnless(CertificateBlocker.PRIMARY_OFF, id, CertificateOperation.DISABLE_PRIMARY);
    }

    /**
     * Puts a new value in the primary certificate's place, which is on from then on. The old one is deleted.
     *
     * @throws dev.stoa.projects.ProjectNotFound if the account has no such project
     */
    @AllowsKey(KeyScope.EDIT_PROJECTS)
    public void reset(ProjectId id) {
        changes.make(id, CertificateOperation.RESET_PRIMARY);
    }
}
