// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.audit;

import dev.stoa.Refusal;
import dev.stoa.audit.AuditExport;
import dev.stoa.audit.AuditLog;
import dev.stoa.web.shell.Reader;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** {@code POST /app/account/audit-export}: sends what is filtered of the trail, some lines at a time. */
@WebServlet(name = "audit-export", urlPatterns = "/app/account/audit-export")
public class AuditExportServlet extends HttpServlet {

    @Inject
    AuditLog log;

    @Inject
    Reader reader;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var format = AuditFormat.named(request.getParameter("format"));
        if (format.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(log.export(AuditParameters.filter(request).search(reader.getZone())), format.get(), response);
        } catch (Refusal refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void send(AuditExport export, AuditFormat format, HttpServletResponse response) throws IOException {
        response.setContentType(format.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"stoa-audit-log." + format.ending() + "\"");
        response.setHeader("Cache-Control", "no-store");
        try (var out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8))) {
            out.write(format.head());
            var lines = log.lines(export, Optional.empty());
            while (!lines.isEmpty()) {
                for (var line : lines) {
                    out.write(format.line(line));
                }
                lines = log.lines(
                        export, Optional.of(lines.get(lines.size() - 1).id()));
            }
        }
    }
}
