// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.stoa.audit.AuditLog;
import dev.stoa.audit.CheckpointWriter;
import dev.stoa.audit.Fault;
import dev.stoa.audit.Finding;
import dev.stoa.audit.Sealer;
import dev.stoa.audit.Verdict;
import dev.stoa.projects.Projects;
import dev.stoa.tenancy.TenantId;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A trail of five entries, and somebody who owns the database and would like it to tell something else. */
@ExtendWith(ArquillianExtension.class)
class AuditChainIT {

    private static final int ENTRIES = 5;

    private static final String SEALED = "(select entry_id from audit.seal where tenant_id = %d and number = %d)";

    @Inject
    People people;

    @Inject
    Projects projects;

    @Inject
    AuditLog log;

    @Inject
    Sealer sealer;

    @Inject
    CheckpointWriter checkpoints;

    @Inject
    Owner owner;

    @SuppressWarnings("NullAway.Init") // Each test begins with one.
    private TenantId tenant;

    @BeforeEach
    void anAccountHasATrail() throws Exception {
        tenant = people.newTenant();
        for (var number = 1; number <= ENTRIES; number++) {
            create("Project " + number);
        }
        waitUntilSealed();
    }

    @Test
    void isWholeAsItWasWritten() throws Exception {
        checkpoints.write();

        var verdict = verdict();

        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.isWhole()).isTrue();
        assertThat(verdict.entries()).isEqualTo(ENTRIES);
        assertThat(verdict.waiting()).isZero();
        assertThat(verdict.checkpoints()).isPositive();
    }

    @Test
    void isSealedWithinSecondsOnItsOwn() throws Exception {
        create("One more");

        assertThat(sealedWithin(Duration.ofSeconds(3), ENTRIES + 1)).isTrue();
    }

    @Test
    void isSealedOnceByTwoNodesAtOnce() throws Exception {
        create("One more");
        people.atOnce(8, tenant, number -> () -> {
            sealer.seal();
            return true;
        });
        waitUntilSealed();

        assertThat(verdict().findings()).isEmpty();
        assertThat(verdict().entries()).isEqualTo(ENTRIES + 1);
    }

    @Test
    void showsWhichEntryWasEdited() throws Exception {
        tamper("update audit.entry set caller = 'eve' where tenant_id = %1$d and id = " + sealed(2));

        assertFound(Fault.EDITED, 2, 2);
    }

    @Test
    void showsThatATimeWasEdited() throws Exception {
        tamper("update audit.entry set at = at + interval '1 second' where tenant_id = %1$d and id = " + sealed(4));

        assertFound(Fault.EDITED, 4, 4);
    }

    @Test
    void showsWhichEntryWasDeleted() throws Exception {
        tamper("delete from audit.entry where tenant_id = %1$d and id = " + sealed(3));

        assertFound(Fault.DELETED, 3, 3);
    }

    @Test
    void showsWhichEntryWasDeletedWithItsSeal() throws Exception {
        tamper("delete from audit.entry where tenant_id = %1$d and id = " + sealed(3));
        tamper("delete from audit.seal where tenant_id = %1$d and number = 3");

        assertFound(Fault.DELETED, 3, 3);
    }

    @Test
    void showsThatTheFirstOnesAreGone() throws Exception {
        tamper("delete from audit.entry where tenant_id = %1$d and id in (" + sealed(1) + ", " + sealed(2) + ")");
        tamper("delete from audit.seal where tenant_id = %1$d and number <= 2");

        assertFound(Fault.DELETED, 1, 2);
    }

    @Test
    void showsThatTheOrderIsAnother() throws Exception {
        tamper("update audit.seal set number = 5 - number where tenant_id = %1$d and number in (2, 3)");

        assertThat(verdict().findings()).extracting(Finding::fault).isNotEmpty().containsOnly(Fault.REORDERED);
        assertThat(verdict().findings()).extracting(Finding::number).contains(2L, 3L);
    }

    @Test
    void showsAnEntryThatCameInPastTheChain() throws Exception {
        tamper("alter table audit.entry disable trigger entries_wait_for_their_seal;" + insert(idBeside(2)) + ";"
                + "alter table audit.entry enable trigger entries_wait_for_their_seal");

        assertThat(verdict().findings()).extracting(Finding::fault).containsExactly(Fault.INSERTED);
    }

    @Test
    void showsAnEntryThatIsDatedBack() throws Exception {
        tamper(insert("audit.first_id(date_trunc('month', now() at time zone 'UTC')::date)"));
        waitUntilSealed();

        assertThat(verdict().findings()).extracting(Finding::fault).contains(Fault.INSERTED);
    }

    @Test
    void showsThatTheEndIsCutOff() throws Exception {
        tamper("delete from audit.entry where tenant_id = %1$d and id in (" + sealed(4) + ", " + sealed(5) + ")");
        tamper("delete from audit.seal where tenant_id = %1$d and number >= 4");

        assertFound(Fault.TRUNCATED, 4, 5);
    }

    @Test
    void showsByTheCheckpointsThatTheEndAndTheHeadAreCutOff() throws Exception {
        checkpoints.write();
        tamper("delete from audit.entry where tenant_id = %1$d and id in (" + sealed(4) + ", " + sealed(5) + ")");
        tamper("delete from audit.seal where tenant_id = %1$d and number >= 4");
        tamper(
                "update audit.head set number = 3, hash = (select hash from audit.seal where tenant_id = %1$d and number = 3)"
                        + " where tenant_id = %1$d");

        assertFound(Fault.TRUNCATED, 4, 5);
    }

    @Test
    void showsByTheCheckpointsThatAllOfItIsGone() throws Exception {
        checkpoints.write();
        tamper("delete from audit.entry where tenant_id = %1$d");
        tamper("delete from audit.seal where tenant_id = %1$d");
        tamper("delete from audit.head where tenant_id = %1$d");

        assertFound(Fault.TRUNCATED, 1, 5);
    }

    @Test
    void showsByTheCheckpointsThatItWasWrittenAnew() throws Exception {
        checkpoints.write();
        tamper("update audit.entry set caller = 'eve' where tenant_id = %1$d and id = " + sealed(1));
        tamper("insert into audit.unsealed select tenant_id, entry_id from audit.seal where tenant_id = %1$d");
        tamper("delete from audit.head where tenant_id = %1$d; delete from audit.seal where tenant_id = %1$d");
        waitUntilSealed();

        assertFound(Fault.REWRITTEN, 5, 5);
    }

    @Test
    void showsThatAMonthIsSaidToBeOverWhichIsNot() throws Exception {
        checkpoints.write();
        tamper("update audit.head set dropped_at = now(), changed_at = clock_timestamp() where tenant_id = %1$d");
        tamper("delete from audit.entry where tenant_id = %1$d; delete from audit.seal where tenant_id = %1$d");
        checkpoints.write();

        assertFound(Fault.TRUNCATED, 1, 5);
    }

    private void assertFound(Fault fault, long first, long last) throws Exception {
        assertThat(verdict().findings())
                .extracting(Finding::fault, Finding::number, Finding::last)
                .containsExactly(tuple(fault, first, last));
    }

    private Verdict verdict() throws Exception {
        return people.as(tenant, log::examine);
    }

    private void create(String name) throws Exception {
        people.as(tenant, () -> projects.create(Asked.project(name)));
    }

    private String sealed(int number) {
        return SEALED.formatted(tenant.value(), number);
    }

    /** The id of an entry but for its last digit. */
    private String idBeside(int number) {
        var id = sealed(number) + "::text";
        return "(select (left(id, 35) || translate(right(id, 1), '0123456789abcdef', '123456789abcdef0'))::uuid from (select "
                + id + " id) beside)";
    }

    private static String insert(String id) {
        return "insert into audit.entry (tenant_id, id, at, caller, kind, action)" + " values (%1$d, " + id
                + ", now(), 'eve', 'CHANGE', 'Projects.create')";
    }

    /** The owner is bound by the policies, too, and says for whom he works like everybody. */
    private void tamper(String sql) throws Exception {
        owner.change(asTenant(sql.replace("%1$d", tenant.toString())));
    }

    private String asTenant(String sql) {
        return "set app.tenant_id = '" + tenant + "'; " + sql;
    }

    private void waitUntilSealed() throws Exception {
        assertThat(sealedWithin(Duration.ofSeconds(10), 0)).isTrue();
    }

    private boolean sealedWithin(Duration patience, int entries) throws Exception {
        var end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            var verdict = verdict();
            if (verdict.waiting() == 0 && verdict.entries() >= entries) {
                return true;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        return false;
    }
}
