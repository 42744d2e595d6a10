// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench.inside;

import dev.stoa.access.Caller;
import dev.stoa.access.CurrentCaller;
import dev.stoa.access.Permission;
import dev.stoa.access.ProjectScope;
import dev.stoa.audit.AuditLog;
import dev.stoa.audit.AuditSearch;
import dev.stoa.tenancy.CurrentTenant;
import dev.stoa.tenancy.TenantId;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Reads a whole trail as the export does, or has it examined; answers how many nanoseconds that took. */
@WebServlet("/bench/trail")
public class TrailServlet extends HttpServlet {

    @Inject
    AuditLog log;

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentTenant tenant;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        tenant.choose(new TenantId(Long.parseLong(request.getParameter("tenant"))));
        caller.become(new Caller.Member("bench", Set.of(Permission.values()), ProjectScope.all(), Instant.now()));
        var begin = System.nanoTime();
        if (request.getParameter("do").equals("copy")) {
            copy();
        } else if (!log.examine().isWhole()) {
            throw new ServletException("the trail was altered");
        }
        response.setContentType("text/plain");
        response.getWriter().print(System.nanoTime() - begin);
    }

    private void copy() {
        var export = log.export(AuditSearch.all());
        var lines = log.lines(export, Optional.empty());
        while (!lines.isEmpty()) {
            lines = log.lines(export, Optional.of(lines.get(lines.size() - 1).id()));
        }
    }
}
