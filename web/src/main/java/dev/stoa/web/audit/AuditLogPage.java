// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.audit;

import dev.stoa.audit.AuditLog;
import dev.stoa.audit.AuditPage;
import dev.stoa.audit.Verdict;
import dev.stoa.web.shell.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** {@code app/account/audit.xhtml}: the trail of the account. It keeps nothing: its address says what it shows. */
@Named
@RequestScoped
public class AuditLogPage {

    private static final String HERE = "/app/account/audit";
    private static final int ROWS = 25;

    @Inject
    AuditLog log;

    @Inject
    Reader reader;

    @Inject
    AuditWords words;

    @Inject
    HttpServletRequest request;

    private AuditTable table = AuditTable.empty();
    private @Nullable Verdict verdict;

    public void load() {
        var filter = AuditParameters.filter(request);
        table = words.table(HERE, filter, page(filter));
    }

    private AuditPage page(AuditFilter filter) {
        return log.page(filter.search(reader.getZone()), filter.after(), ROWS);
    }

    /** Has the whole trail examined. */
    public void examine() {
        verdict = log.examine();
    }

    public AuditTable getTable() {
        return table;
    }

    public @Nullable Verdict getVerdict() {
        return verdict;
    }
}
