// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench.inside;

import dev.stoa.access.Caller;
import dev.stoa.access.CurrentCaller;
import dev.stoa.access.Permission;
import dev.stoa.access.ProjectScope;
import dev.stoa.projects.AuthenticationMode;
import dev.stoa.projects.NewProject;
import dev.stoa.projects.Projects;
import dev.stoa.projects.Stage;
import dev.stoa.projects.UseCase;
import dev.stoa.tenancy.CurrentTenant;
import dev.stoa.tenancy.TenantId;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;

/**
 * Creates projects one after the other through the boundary, each in its own transaction, as the page does it: with
 * guard, tenant, audit and certificate. Answers how many nanoseconds that took.
 */
@WebServlet("/bench/create")
public class CreationServlet extends HttpServlet {

    @Inject
    Projects projects;

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentTenant tenant;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var count = Integer.parseInt(request.getParameter("count"));
        var prefix = request.getParameter("prefix");
        tenant.choose(new TenantId(Long.parseLong(request.getParameter("tenant"))));
        caller.become(new Caller.Member("bench", Set.of(Permission.values()), ProjectScope.all(), Instant.now()));
        var begin = System.nanoTime();
        for (var number = 0; number < count; number++) {
            projects.create(
                    new NewProject(prefix + number, UseCase.OTHER, Stage.TESTING, AuthenticationMode.APP_ID_AND_TOKEN));
        }
        response.setContentType("text/plain");
        response.getWriter().print(System.nanoTime() - begin);
    }
}
