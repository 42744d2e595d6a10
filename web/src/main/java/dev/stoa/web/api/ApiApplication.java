// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.api;

import dev.stoa.web.audit.EventsResource;
import dev.stoa.web.credentials.CertificatesResource;
import dev.stoa.web.membership.MembersResource;
import dev.stoa.web.membership.RolesResource;
import dev.stoa.web.projects.ProjectsResource;
import dev.stoa.web.tokens.InspectResource;
import dev.stoa.web.tokens.ProjectTokensResource;
import dev.stoa.web.tokens.VerifyResource;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** {@code /api/v1}: the project's own surface for programs. Listed by hand, so that nothing is on it by accident. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                Entrance.class,
                ProblemMapper.class,
                CertificatesResource.class,
                EventsResource.class,
                InspectResource.class,
                MembersResource.class,
                ProjectTokensResource.class,
                ProjectsResource.class,
                RolesResource.class,
                VerifyResource.class);
    }

    /** What there is to ask for is in the OpenAPI document. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
