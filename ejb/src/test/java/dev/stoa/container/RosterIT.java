// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static dev.stoa.access.Permission.PAY;
import static dev.stoa.access.Permission.VIEW_FINANCE;
import static dev.stoa.access.Permission.VIEW_USAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.Unavailable;
import dev.stoa.access.Permission;
import dev.stoa.access.ProjectScope;
import dev.stoa.identity.OrganizationId;
import dev.stoa.identity.RoleGrant;
import dev.stoa.identity.RoleId;
import dev.stoa.membership.DriftKind;
import dev.stoa.membership.DriftLine;
import dev.stoa.membership.MemberRole;
import dev.stoa.membership.Reconciliation;
import dev.stoa.membership.RoleDraft;
import dev.stoa.membership.RoleName;
import dev.stoa.membership.RoleRights;
import dev.stoa.membership.Roles;
import dev.stoa.membership.UnsettledChanges;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables and identity provider say the same of members and roles, wherever a change breaks off. */
@ExtendWith(ArquillianExtension.class)
class RosterIT {

    /** Each change asks for the organization and its roles, and then does one thing. */
    private static final int STEPS = 3;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Roles roles;

    @Inject
    Reconciliation reconciliation;

    @Inject
    UnsettledChanges unsettled;

    @Inject
    Companies companies;

    @Inject
    FakeOrganizations organizations;

    @Inject
    People people;

    @Inject
    Probe probe;

    private Company company;
    private MemberRole cashier;

    @BeforeEach
    void openAccount() throws Exception {
        company = companies.open();
        cashier = asAdmin(() -> roles.create(draft("Cashier", PAY)));
    }

    /** Before each step, and after it. */
    static IntStream everyStep() {
        return IntStream.range(0, 2 * STEPS);
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void areSettledWhereverTheCreationOfARoleBreaks(int step) throws Exception {
        assertComesToNothing(step, () -> roles.create(draft("Clerk", VIEW_USAGE)));
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void areSettledWhereverTheChangeOfARoleBreaks(int step) throws Exception {
        assertComesToNothing(step, () -> edit(draft("Clerk", VIEW_USAGE)));
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void areSettledWhereverTheRemovalOfARoleBreaks(int step) throws Exception {
        assertComesToNothing(step, this::delete);
    }

    @Test
    void areSettledWhenTheTransactionFailsAfterTheProviderWasTold() throws Exception {
        var before = tables();

        assertThatThrownBy(() -> asAdmin(() -> probe.createRoleThenFail(draft("Clerk", VIEW_USAGE))))
                .hasStackTraceContaining("a bug");
        asAdmin(() -> probe.editRoleThenRollBack(cashier, draft("Clerk", VIEW_USAGE)));

        awaitSettled();
        assertThat(tables()).isEqualTo(before);
    }

    /** What a crash leaves is the mark and nobody who would look after it but the sweep. */
    @Test
    void areSettledByTheSweepAfterACrash() throws Exception {
        var half = new OrganizationId(company.alias());
        organizations.withRole(half, new RoleGrant("half-made", Set.of(VIEW_USAGE)));
        organizations.setPermissions(half, role(cashier.toString()), Set.of(Permission.values()));
        mark("now() + interval '1 minute'");

        unsettled.sweep();
        assertThat(drift()).as("whoever began it has time to end it").hasSize(1 + Permission.values().length - 2);

        makeDue();
        unsettled.sweep();

        assertThat(drift()).isEmpty();
        assertThat(marks()).isEmpty();
    }

    @Test
    void areSettledOnceTheProviderIsBack() throws Exception {
        organizations.withRole(new OrganizationId(company.alias()), new RoleGrant("half-made", Set.of()));
        mark("now()");

        organizations.isAwayAfter(0, false);
        unsettled.sweep();
        organizations.isBack();
        assertThat(marks()).hasSize(1);
        makeDue();
        unsettled.sweep();

        assertThat(drift()).isEmpty();
    }

    @Test
    void leaveNoMarkWhenAllIsWell() throws Exception {
        asAdmin(() -> edit(draft("Clerk", VIEW_USAGE)));
        asAdmin(this::delete);

        assertThat(marks()).isEmpty();
        assertThat(drift()).isEmpty();
    }

    @Test
    void areFoundToDifferAndAreMended() throws Exception {
        var bob = companies.join(company, "Cashier", cashier.toString());
        var eve = companies.join(company, "Finance", "Finance");
        var organization = new OrganizationId(company.alias());
        organizations.withRole(organization, new RoleGrant("By hand", Set.of(VIEW_USAGE)));
        organizations.removeRole(organization, role("Engineer"));
        organizations.setPermissions(organization, role(cashier.toString()), Set.of(PAY, VIEW_USAGE));
        organizations.giveRole(organization, role("Admin"), bob);
        organizations.takeRole(organization, role(cashier.toString()), bob);
        organizations.removeMember(organization, eve);
        organizations.addMember(organization, "stranger");

        assertThat(drift())
                .extracting(line -> line.kind() + " " + line.roleName() + " " + line.detail())
                .containsExactly(
                        "ROLE_MISSING Engineer ",
                        "PERMISSION_MISSING " + cashier + " view-finance",
                        "PERMISSION_EXTRA " + cashier + " view-usage",
                        "MEMBER_MISSING  " + eve,
                        "MEMBER_UNKNOWN  stranger",
                        "HOLDER_MISSING " + cashier + " " + bob,
                        "HOLDER_EXTRA Admin " + bob,
                        "ROLE_UNKNOWN By hand ");
        assertThat(asAdmin(reconciliation::mend)).isZero();

        assertThat(drift()).isEmpty();
        assertThat(organizations.holdersOf(company.alias(), cashier.toString())).containsExactly(bob);
        assertThat(organizations.holdersOf(company.alias(), "Finance")).containsExactly(eve);
        assertThat(organizations.permissionsOf(company.alias(), cashier.toString()))
                .containsExactlyInAnyOrder(PAY, VIEW_FINANCE);
    }

    @Test
    void loseWhatTheConsoleNeverGrants() throws Exception {
        var bob = companies.join(company, "Cashier", cashier.toString());
        organizations.grantForeign(role(cashier.toString()), "realm/staff-auditor");

        assertThat(drift()).extracting(DriftLine::detail).containsExactly("realm/staff-auditor");
        assertThat(asAdmin(reconciliation::mend)).isZero();

        assertThat(drift()).isEmpty();
        assertThat(organizations.holdersOf(company.alias(), cashier.toString())).containsExactly(bob);
        assertThat(organizations.permissionsOf(company.alias(), cashier.toString()))
                .containsExactlyInAnyOrder(PAY, VIEW_FINANCE);
    }

    @Test
    void nameTheRoleThatDiffers() throws Exception {
        organizations.setPermissions(
                new OrganizationId(company.alias()), role(cashier.toString()), Set.of(PAY, VIEW_FINANCE, VIEW_USAGE));

        assertThat(drift()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(DriftKind.PERMISSION_EXTRA);
            assertThat(line.role().orElseThrow().name()).isEqualTo("Cashier");
        });
    }

    @Test
    void areNotComparedWhileTheProviderIsAway() {
        assertThatThrownBy(() -> asAdmin(() -> {
                    organizations.isAwayAfter(0, false);
                    return reconciliation.drift();
                }))
                .isInstanceOf(Unavailable.class);
    }

    private void assertComesToNothing(int step, Callable<?> change) throws Exception {
        var before = tables();

        assertThatThrownBy(() -> asAdmin(() -> {
                    organizations.isAwayAfter(step / 2, step % 2 == 1);
                    return change.call();
                }))
                .isInstanceOf(Unavailable.class);

        awaitSettled();
        assertThat(tables()).isEqualTo(before);
    }

    /** It is settled on a thread of its own, and at the latest by the sweep. */
    private void awaitSettled() throws Exception {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!marks().isEmpty() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(marks()).isEmpty();
        assertThat(drift()).isEmpty();
    }

    private List<DriftLine> drift() throws Exception {
        return asAdmin(reconciliation::drift).lines();
    }

    private List<Object> tables() throws Exception {
        return List.copyOf(asAdmin(() -> probe.query("""
                select name || version || coalesce((select string_agg(permission, ',' order by permission)
                                                      from membership.role_permission where role_id = id), '')
                  from membership.role
                 order by name
                """)));
    }

    private List<?> marks() throws Exception {
        return asAdmin(() -> probe.query("select 1 from membership.unsettled where tenant_id = " + company.tenant()));
    }

    private void makeDue() {
        probe.change("update membership.unsettled set due_at = now() where tenant_id = " + company.tenant());
    }

    private void mark(String due) {
        probe.change("insert into membership.unsettled select gen_random_uuid(), " + company.tenant() + ", " + due);
    }

    private RoleId role(String name) {
        return new RoleId(company.alias() + "/" + name);
    }

    private MemberRole edit(RoleDraft draft) {
        roles.edit(cashier, 1, draft);
        return cashier;
    }

    private MemberRole delete() {
        roles.delete(cashier);
        return cashier;
    }

    private <T> T asAdmin(Callable<T> call) throws Exception {
        return people.as(company.tenant(), company.admin(), call);
    }

    private static RoleDraft draft(String name, Permission... permissions) {
        return new RoleDraft(new RoleName(name), RoleRights.implying(Set.of(permissions), ProjectScope.all()));
    }
}
