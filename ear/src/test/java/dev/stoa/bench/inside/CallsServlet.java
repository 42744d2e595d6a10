// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench.inside;

import dev.stoa.access.Caller;
import dev.stoa.access.CurrentCaller;
import dev.stoa.access.Permission;
import dev.stoa.access.ProjectScope;
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
import java.util.function.IntSupplier;

/** Makes one kind of {@link Calls} so many times; answers how many nanoseconds that took. */
@WebServlet("/bench/calls")
public class CallsServlet extends HttpServlet {

    @Inject
    Calls calls;

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentTenant tenant;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var count = Integer.parseInt(request.getParameter("count"));
        var call = call(request.getParameter("call"));
        tenant.choose(new TenantId(Long.parseLong(request.getParameter("tenant"))));
        caller.become(new Caller.Member("bench", Set.of(Permission.values()), ProjectScope.all(), Instant.now()));
        var begin = System.nanoTime();
        var sum = 0L;
        for (var number = 0; number < count; number++) {
            sum += call.getAsInt();
        }
        var nanos = System.nanoTime() - begin;
        response.setContentType("text/plain");
        response.getWriter().print(sum < 0 ? 0 : nanos);
    }

    private IntSupplier call(String name) {
        return switch (name) {
            case "guardedNothing" -> calls::guardedNothing;
            case "bareNothing" -> calls::bareNothing;
            case "guardedRead" -> calls::guardedRead;
            case "bareRead" -> calls::bareRead;
            case "guardedChange" -> calls::guardedChange;
            case "bareChange" -> calls::bareChange;
            default -> throw new IllegalArgumentException(name);
        };
    }
}
