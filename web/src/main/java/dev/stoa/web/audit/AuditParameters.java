// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the filters of a trail from a request's parameters. */
final class AuditParameters {

    private static final List<String> NAMES = List.of(
            AuditFilter.PERSON,
            AuditFilter.ACTION,
            AuditFilter.OBJECT,
            AuditFilter.KIND,
            AuditFilter.FROM,
            AuditFilter.TO);

    private AuditParameters() {}

    static AuditFilter filter(HttpServletRequest request) {
        var said = new HashMap<String, @Nullable String>();
        NAMES.forEach(name -> said.put(name, request.getParameter(name)));
        return AuditFilter.of(said, request.getParameter(AuditFilter.PAGE));
    }
}
