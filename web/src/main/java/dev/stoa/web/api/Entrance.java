// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.api;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Stands before every resource: lets in who has a customer ID and its secret, or is the platform, and nobody who comes
 * by a browser from another site. Each application has its own, for what a context is injects is the application's.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
@Dependent
public class Entrance implements ContainerRequestFilter {

    private final Map<Method, String> paths = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    @Inject
    Programs programs;

    @Inject
    OwnSite site;

    @Override
    public void filter(ContainerRequestContext request) {
        if (site.isLeftBy(request.getHeaderString("Sec-Fetch-Site"), request.getHeaderString("Origin"))) {
            throw ApiRefusal.crossOrigin();
        }
        programs.enter(request.getHeaderString(HttpHeaders.AUTHORIZATION), endpoint(request));
    }

    /** Such as {@code GET /api/v1/projects/{id}}, which is the same for all ids. */
    private String endpoint(ContainerRequestContext request) {
        var base = request.getUriInfo().getBaseUri().getPath();
        return request.getMethod() + " " + paths.computeIfAbsent(resource.getResourceMethod(), method -> base + path());
    }

    private String path() {
        return Stream.of(
                        resource.getResourceClass().getAnnotation(Path.class),
                        resource.getResourceMethod().getAnnotation(Path.class))
                .flatMap(annotation -> Optional.ofNullable(annotation).stream())
                .map(annotation -> annotation.value().replaceAll("^/|/$", ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/"));
    }
}
