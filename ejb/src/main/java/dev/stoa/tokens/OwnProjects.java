// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.credentials.SigningKeys;
import dev.stoa.projects.AppIds;
import dev.stoa.projects.ProjectDetail;
import dev.stoa.projects.ProjectOfAppId;
import dev.stoa.projects.ProjectStatus;
import dev.stoa.tenancy.CurrentTenant;
import dev.stoa.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Finds what judges the tokens of a project of the current tenant. */
@ApplicationScoped
class OwnProjects {

    @Inject
    AppIds appIds;

    @Inject
    SigningKeys signingKeys;

    @Inject
    Tenants tenants;

    @Inject
    CurrentTenant tenant;

    /** Empty for an App ID of nobody and, in the same way, for one of another tenant. */
    Optional<OwnProject> ofAppId(String appId) {
        return appIds.ofCurrentTenant(appId).map(this::own);
    }

    OwnProject own(ProjectOfAppId project) {
        var standing = standing(project.status());
        return new OwnProject(project.id(), project.name(), standing, signingKeys.all(project.id()));
    }

    /**
     * Nothing is issued that would be refused everywhere.
     *
     * @throws ProjectDisabled if the project is disabled
     * @throws AccountSuspended if the account is suspended
     */
    void requireInForce(ProjectDetail project) {
        switch (standing(project.status())) {
            case PROJECT_DISABLED -> throw new ProjectDisabled();
            case ACCOUNT_SUSPENDED -> throw new AccountSuspended();
            case IN_FORCE -> {
                // Nothing speaks against it.
            }
        }
    }

    private Standing standing(ProjectStatus status) {
        if (tenants.isSuspended(tenant.id())) {
            return Standing.ACCOUNT_SUSPENDED;
        }
        return status == ProjectStatus.ENABLED ? Standing.IN_FORCE : Standing.PROJECT_DISABLED;
    }
}
