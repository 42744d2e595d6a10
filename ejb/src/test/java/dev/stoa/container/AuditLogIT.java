// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.access.Caller;
import dev.stoa.access.StaffRole;
import dev.stoa.audit.AccountUnknown;
import dev.stoa.audit.AuditKind;
import dev.stoa.audit.AuditLine;
import dev.stoa.audit.AuditLog;
import dev.stoa.audit.AuditSearch;
import dev.stoa.audit.CheckpointWriter;
import dev.stoa.audit.Fault;
import dev.stoa.audit.Finding;
import dev.stoa.audit.Months;
import dev.stoa.audit.Sealer;
import dev.stoa.audit.StaffAccounts;
import dev.stoa.audit.StaffQuestion;
import dev.stoa.audit.StaffVisit;
import dev.stoa.projects.ProjectId;
import dev.stoa.projects.Projects;
import dev.stoa.tenancy.TenantId;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A trail as an account and the operator's staff read it, and as it grows old. */
@ExtendWith(ArquillianExtension.class)
class AuditLogIT {

    private static final Caller STAFF = new Caller.Staff("sam", Set.of(StaffRole.SUPPORT), Instant.EPOCH);

    @Inject
    People people;

    @Inject
    Projects projects;

    @Inject
    AuditLog log;

    @Inject
    StaffAccounts staff;

    @Inject
    Owner owner;

    @Inject
    Sealer sealer;

    @Inject
    CheckpointWriter checkpoints;

    @Inject
    Months months;

    @Test
    void isReadPageByPageNewestFirst() throws Exception {
        var tenant = people.newTenant();
        for (var number = 1; number <= 5; number++) {
            create(tenant, "Project " + number);
        }

        var first = people.as(tenant, () -> log.page(AuditSearch.all(), Optional.empty(), 3));
        var second = people.as(tenant, () -> log.page(AuditSearch.all(), first.next(), 3));

        assertThat(names(first.lines())).containsExactly("Project 5", "Project 4", "Project 3");
        assertThat(names(second.lines())).containsExactly("Project 2", "Project 1");
        assertThat(second.next()).isEmpty();
    }

    @Test
    void isFilteredByEachOfItsFilters() throws Exception {
        var tenant = people.newTenant();
        var chess = create(tenant, "Chess");
        create(tenant, "Go");
        assertThatThrownBy(() -> create(tenant, "GO")).hasMessageContaining("project-name-taken");
        var none = Optional.<String>empty();

        assertThat(found(tenant, search(Optional.of("ada"), none, none, Optional.empty())))
                .hasSize(3);
        assertThat(found(tenant, search(Optional.of("eve"), none, none, Optional.empty())))
                .isEmpty();
        assertThat(found(tenant, search(none, Optional.of("Projects.create"), none, Optional.empty())))
                .hasSize(3);
        assertThat(found(tenant, search(none, none, Optional.of(chess.value().toString()), Optional.empty())))
                .hasSize(1);
        assertThat(found(tenant, search(none, none, Optional.of(chess.auditSubject()), Optional.empty())))
                .hasSize(1);
        assertThat(found(tenant, search(none, none, none, Optional.of(AuditKind.REFUSAL))))
                .hasSize(1);
        assertThat(found(tenant, between(Instant.now().plusSeconds(60), Instant.MAX)))
                .isEmpty();
        assertThat(found(
                        tenant,
                        between(Instant.now().minusSeconds(60), Instant.now().plusSeconds(60))))
                .hasSize(3);
    }

    @Test
    void isCopiedWholeAndSaysSoBefore() throws Exception {
        var tenant = people.newTenant();
        create(tenant, "Chess");

        var search = search(Optional.empty(), Optional.of("Projects.create"), Optional.empty(), Optional.empty());
        var export = people.as(tenant, () -> log.export(search));
        var copied = people.as(tenant, () -> log.lines(export, Optional.empty()));

        assertThat(names(copied)).containsExactly("Chess");
        var newest = found(tenant, AuditSearch.all()).get(0);
        assertThat(newest.kind()).isEqualTo(AuditKind.REVEAL);
        assertThat(newest.subject()).contains("entries: action=Projects.create");
    }

    @Test
    void isOfOneAccountAlone() throws Exception {
        var adas = people.newTenant();
        var bobs = people.newTenant();
        create(adas, "Chess");
        var export = people.as(adas, () -> log.export(AuditSearch.all()));

        assertThat(found(bobs, AuditSearch.all())).isEmpty();
        assertThat(people.as(bobs, () -> log.lines(export, Optional.empty()))).isEmpty();
    }

    @Test
    void isShownToStaffAndTellsOfTheirVisit() throws Exception {
        var tenant = people.newTenant();
        create(tenant, "Chess");

        var visit = visit(companyId(tenant));

        assertThat(visit.tenant()).isEqualTo(tenant);
        assertThat(names(visit.trail().lines())).containsExactly("Chess");
        var newest = found(tenant, AuditSearch.all()).get(0);
        assertThat(newest.caller()).isEqualTo("staff:sam");
        assertThat(newest.action()).isEqualTo("StaffAccounts.visit");
        assertThat(newest.kind()).isEqualTo(AuditKind.REVEAL);
    }

    @Test
    void isNotThereForAnUnknownCompany() {
        assertThatThrownBy(() -> visit("999")).isInstanceOf(AccountUnknown.class);
    }

    /** The oldest part is cut in two, so that there is something old enough to go. */
    @Test
    void losesWholeMonthsAfterTheirTimeAndStaysVerifiable() throws Exception {
        var tenant = people.newTenant();
        var old = YearMonth.now(ZoneOffset.UTC).minusMonths(30);
        var border = old.plusMonths(1).atDay(1);
        owner.change("""
                do $$
                declare
                    beyond date := (select part.beyond from audit.parts() as part where part.name = 'first');
                    part text;
                begin
                    foreach part in array array['entry', 'seal'] loop
                        execute format('alter table audit.%%1$s detach partition audit_parts.%%1$s_first', part);
                        execute format('alter table audit.%%1$s attach partition audit_parts.%%1$s_first'
                                       || ' for values from (%%2$L) to (%%3$L)',
                                       part, audit.first_id('%1$s'), audit.first_id(beyond));
                        execute format('create table audit_parts.%%1$s_old partition of audit.%%1$s'
                                       || ' for values from (minvalue) to (%%2$L)', part, audit.first_id('%1$s'));
                    end loop;
                end $$
                """.formatted(border));
        owner.change("set app.tenant_id = '" + tenant
                + "'; insert into audit.entry (tenant_id, id, at, caller, kind, action)" + " values (" + tenant
                + ", audit.first_id('" + old + "-01'), '" + old + "-01Z', 'ada', 'CHANGE', 'a.b')");
        create(tenant, "Chess");
        sealer.seal();
        checkpoints.write();

        months.keep();
        checkpoints.write();

        assertThat(names(found(tenant, AuditSearch.all()))).containsExactly("Chess");
        assertThat(people.as(tenant, log::examine).findings()).isEmpty();

        owner.change("set app.tenant_id = '" + tenant + "'; delete from audit.head where month = '" + old + "-01'");
        assertThat(people.as(tenant, log::examine).findings())
                .extracting(Finding::fault)
                .containsExactly(Fault.TRUNCATED);
    }

    private ProjectId create(TenantId tenant, String name) throws Exception {
        return people.as(tenant, () -> projects.create(Asked.project(name)));
    }

    private List<AuditLine> found(TenantId tenant, AuditSearch search) throws Exception {
        return people.as(tenant, () -> log.page(search, Optional.<UUID>empty(), 100))
                .lines();
    }

    private static AuditSearch search(
            Optional<String> caller, Optional<String> action, Optional<String> object, Optional<AuditKind> kind) {
        return new AuditSearch(caller, action, object, kind, Optional.empty(), Optional.empty());
    }

    private static AuditSearch between(Instant from, Instant before) {
        return new AuditSearch(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(from),
                Optional.of(before).filter(moment -> moment.isBefore(Instant.MAX)));
    }

    private static List<String> names(List<AuditLine> lines) {
        var names = new ArrayList<String>();
        for (var line : lines) {
            line.changes().stream()
                    .filter(change -> change.field().equals("project.name"))
                    .forEach(change -> names.add(change.after().orElseThrow()));
        }
        return names;
    }

    private StaffVisit visit(String company) throws Exception {
        var question = new StaffQuestion(company, "", AuditSearch.all(), Optional.empty());
        return people.withoutTenant(STAFF, () -> staff.visit(question));
    }

    private String companyId(TenantId tenant) throws Exception {
        return owner.ask("select company_id from tenancy.tenant where id = " + tenant)
                .orElseThrow();
    }
}
