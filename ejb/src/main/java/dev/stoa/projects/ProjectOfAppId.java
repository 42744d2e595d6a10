// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import java.util.UUID;

/**
 * What whoever is shown an App ID has to know of its project.
 *
 * @param noCertificate whether the App ID alone is enough to join
 */
public record ProjectOfAppId(ProjectId id, String name, ProjectStatus status, boolean noCertificate) {

    /** For queries, which know the bare value of an id. */
    public ProjectOfAppId(UUID id, String name, ProjectStatus status, boolean noCertificate) {
        this(new ProjectId(id), name, status, noCertificate);
    }
}
