// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import dev.stoa.access.Allows;
import dev.stoa.access.AllowsKey;
import dev.stoa.access.KeyScope;
import dev.stoa.access.Permission;
import dev.stoa.access.Reveals;
import dev.stoa.access.Unrecorded;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The trail of the current account: read, copied and examined by who edits its members. */
@Stateless
public class AuditLog {

    private static final int MOST_LINES = 100;
    private static final int LINES_OF_A_COPY = 1000;

    @Inject
    Entries entries;

    @Inject
    Examiner examiner;

    /**
     * Some entries, newest first.
     *
     * @param after the last line of the page before; empty to begin
     * @param limit from 1 to 100; beyond, the nearest of them
     */
    @Allows(Permission.EDIT_MEMBERS)
    @AllowsKey(KeyScope.READ_MEMBERS)
    @Unrecorded
    public AuditPage page(AuditSearch search, Optional<UUID> after, int limit) {
        var lines = Math.max(1, Math.min(limit, MOST_LINES));
        return AuditPage.of(entries.find(search, after, lines + 1), lines);
    }

    /** Begins a copy of all that is found; that it was made is on the trail before a line of it leaves. */
    @Allows(Permission.EDIT_MEMBERS)
    @Reveals
    public AuditExport export(AuditSearch search) {
        return new AuditExport(search);
    }

    /** The next lines of a copy; none when it is complete. Between two calls nothing is held in the database. */
    @Allows(Permission.EDIT_MEMBERS)
    @Unrecorded
    public List<AuditLine> lines(AuditExport export, Optional<UUID> after) {
        return entries.find(export.search(), after, LINES_OF_A_COPY);
    }

    /**
     * Reads the whole trail and says whether it was altered.
     *
     * @throws ExaminationRunning while somebody else has it examined
     */
    @Allows(Permission.EDIT_MEMBERS)
    @Unrecorded
    public Verdict examine() {
        return examiner.examine();
    }
}
