// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.projects.ProjectId;
import dev.stoa.projects.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Asks for the project's name where an operation can't be undone and something hangs on it. */
@ApplicationScoped
class TypedName {

    @Inject
    Projects projects;

    @Inject
    CertificateEffects effects;

    /** An operation that is out of the question anyway is refused for that reason, and not here. */
    void require(ProjectId project, CertificateOperation operation, String typed) {
        var effect = effects.of(project, operation);
        var name = projects.detail(project).name();
        if (effect.nameNeeded() && effect.blocker().isEmpty() && !typed.strip().equals(name)) {
            throw new CertificateNameNeeded(name);
        }
    }
}
