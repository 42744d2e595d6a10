// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static dev.stoa.access.Permission.EDIT_MEMBERS;
import static dev.stoa.access.Permission.EDIT_PROJECTS;
import static dev.stoa.access.Permission.PAY;
import static dev.stoa.access.Permission.VIEW_FINANCE;
import static dev.stoa.access.Permission.VIEW_PROJECTS;
import static dev.stoa.access.Permission.VIEW_USAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.access.Caller;
import dev.stoa.access.NotAllowed;
import dev.stoa.access.Permission;
import dev.stoa.access.ProjectScope;
import dev.stoa.membership.GrantsBeyondOwn;
import dev.stoa.membership.MemberRole;
import dev.stoa.membership.PredefinedRoleFixed;
import dev.stoa.membership.Reconciliation;
import dev.stoa.membership.RoleChanged;
import dev.stoa.membership.RoleDetail;
import dev.stoa.membership.RoleDraft;
import dev.stoa.membership.RoleInUse;
import dev.stoa.membership.RoleLine;
import dev.stoa.membership.RoleName;
import dev.stoa.membership.RoleNameTaken;
import dev.stoa.membership.RoleNotFound;
import dev.stoa.membership.RoleRights;
import dev.stoa.membership.Roles;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an account may do with its roles, and who may. */
@ExtendWith(ArquillianExtension.class)
class RolesIT {

    private static final UUID CHESS = UUID.randomUUID();
    private static final UUID LOOMS = UUID.randomUUID();

    @Inject
    Roles roles;

    @Inject
    Reconciliation reconciliation;

    @Inject
    Companies companies;

    @Inject
    FakeOrganizations organizations;

    @Inject
    People people;

    @Inject
    Probe probe;

    private Company company;

    @BeforeEach
    void openAccount() {
        company = companies.open();
    }

    @Test
    void areFiveToBeginWith() throws Exception {
        assertThat(asAdmin(roles::list))
                .extracting(line -> line.label().name() + " " + line.members())
                .containsExactly("Admin 1", "Finance 0", "Product/Operation 0", "CS/Maintenance 0", "Engineer 0");
    }

    @Test
    void areMadeAlsoAtTheProvider() throws Exception {
        var cashier = create("Cashier", rights(PAY, VIEW_USAGE));

        var found = one(cashier);
        assertThat(found.label().name()).isEqualTo("Cashier");
        assertThat(found.version()).isEqualTo(1);
        assertThat(found.rights()).isEqualTo(rights(PAY, VIEW_FINANCE, VIEW_USAGE));
        assertThat(organizations.permissionsOf(company.alias(), cashier.toString()))
                .containsExactlyInAnyOrder(PAY, VIEW_FINANCE, VIEW_USAGE);
        assertThat(asAdmin(roles::list)).extracting(RoleLine::id).contains(cashier);
    }

    @Test
    void areChangedAlsoAtTheProvider() throws Exception {
        var cashier = create("Cashier", rights(PAY));

        var wanted = new RoleDraft(new RoleName("Viewer"), RoleRights.implying(Set.of(VIEW_USAGE), chosen(CHESS)));
        asAdmin(() -> edit(cashier, 1, wanted));

        assertThat(one(cashier)).isEqualTo(new RoleDetail(cashier, one(cashier).label(), 2, wanted.rights(), 0));
        assertThat(one(cashier).label().name()).isEqualTo("Viewer");
        assertThat(organizations.permissionsOf(company.alias(), cashier.toString()))
                .containsExactly(VIEW_USAGE);
    }

    @Test
    void areOnTheTrailWithBeforeAndAfter() throws Exception {
        var cashier = create("Cashier", rights(PAY));
        asAdmin(() -> edit(cashier, 1, draft("Cashier", rights(VIEW_USAGE))));

        assertThat(asAdmin(() -> List.<Object>copyOf(probe.query("""
                        select changes::text from audit.entry where action = 'Roles.edit'
                        """))))
                .hasSize(1)
                .first()
                .asString()
                .contains("role.permissions", "view-finance, pay", "view-usage")
                .doesNotContain("role.name");
    }

    @Test
    void areNotChangedFromWhatIsNoLongerTrue() throws Exception {
        var cashier = create("Cashier", rights(PAY));
        asAdmin(() -> edit(cashier, 1, draft("Cashier", rights(VIEW_USAGE))));

        assertThatThrownBy(() -> asAdmin(() -> edit(cashier, 1, draft("Cashier", rights(PAY)))))
                .isInstanceOf(RoleChanged.class);
        assertThat(one(cashier).rights()).isEqualTo(rights(VIEW_USAGE));
    }

    @Test
    void areChangedOnceFromWhatManyHaveSeen() throws Exception {
        var cashier = create("Cashier", rights(PAY));

        var outcomes = people.atOnce(
                8,
                company.tenant(),
                company.admin(),
                number -> () -> edit(cashier, 1, draft("R" + number, rights(PAY))));

        assertThat(outcomes).filteredOn(cashier::equals).hasSize(1);
        assertThat(outcomes).filteredOn(RoleChanged.class::isInstance).hasSize(7);
        assertThat(one(cashier).version()).isEqualTo(2);
        assertThat(asAdmin(reconciliation::drift).total()).isZero();
    }

    @Test
    void haveEachAName() throws Exception {
        create("Cashier", rights(PAY));

        assertThatThrownBy(() -> create(" CASHIER ", rights(PAY)))
                .isInstanceOfSatisfying(
                        RoleNameTaken.class, taken -> assertThat(taken.values()).containsExactly("CASHIER"));
        assertThatThrownBy(() -> create("admin", rights(PAY))).isInstanceOf(RoleNameTaken.class);
        var outcomes = people.atOnce(
                8,
                company.tenant(),
                company.admin(),
                number -> () -> roles.create(draft(number % 2 == 0 ? "Clerk" : "CLERK", rights(PAY))));
        assertThat(outcomes).filteredOn(MemberRole.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(RoleNameTaken.class::isInstance).hasSize(7);
    }

    @Test
    void areNeitherChangedNorRemovedWhereTheyArePredefined() throws Exception {
        var engineer = predefined("Engineer");

        assertThatThrownBy(() -> asAdmin(() -> edit(engineer, 1, draft("Engineer", rights(PAY)))))
                .isInstanceOf(PredefinedRoleFixed.class);
        assertThatThrownBy(() -> asAdmin(() -> delete(engineer))).isInstanceOf(PredefinedRoleFixed.class);
        assertThatThrownBy(() -> asAdmin(() -> probe.change("""
                        insert into membership.role_permission
                        select tenant_id, id, 'PAY' from membership.role where predefined = 'ENGINEER'
                        """)))
                .hasStackTraceContaining("a predefined role is not changed");
    }

    @Test
    void areRemovedWhenNobodyHasThem() throws Exception {
        var cashier = create("Cashier", rights(PAY));
        companies.join(company, "Cashier", cashier.toString());

        assertThatThrownBy(() -> asAdmin(() -> delete(cashier)))
                .isInstanceOfSatisfying(
                        RoleInUse.class, used -> assertThat(used.values()).containsExactly(1L, 0L));
        asAdmin(() -> probe.change("delete from membership.member where subject <> '" + company.founder() + "'"));
        asAdmin(() -> delete(cashier));

        assertThatThrownBy(() -> one(cashier)).isInstanceOf(RoleNotFound.class);
        assertThat(organizations.roles(company)).doesNotContain(cashier.toString());
    }

    @Test
    void belongToTheirAccountAlone() throws Exception {
        var cashier = create("Cashier", rights(PAY));
        company = companies.open();

        assertThatThrownBy(() -> one(cashier)).isInstanceOf(RoleNotFound.class);
        assertThatThrownBy(() -> asAdmin(() -> edit(cashier, 1, draft("Mine", rights(PAY)))))
                .isInstanceOf(RoleNotFound.class);
        assertThatThrownBy(() -> asAdmin(() -> delete(cashier))).isInstanceOf(RoleNotFound.class);
    }

    @Test
    void grantNothingThatWhoeverMakesThemDoesNotHold() throws Exception {
        var recruiter = recruiter(rights(EDIT_MEMBERS, VIEW_USAGE));

        assertThatThrownBy(() -> people.as(
                        company.tenant(), recruiter, () -> roles.create(draft("Mine", rights(VIEW_USAGE, PAY)))))
                .isInstanceOfSatisfying(
                        GrantsBeyondOwn.class,
                        beyond -> assertThat(beyond.values()).containsExactly("view-finance, pay"));
        var made = people.as(company.tenant(), recruiter, () -> roles.create(draft("Mine", rights(VIEW_USAGE))));
        assertThat(one(made).rights()).isEqualTo(rights(VIEW_USAGE));
    }

    @Test
    void areMadeByNobodyWhoHasJustLostHisOwn() throws Exception {
        var recruiter = recruiter(rights(EDIT_MEMBERS, VIEW_USAGE));
        asAdmin(() -> probe.change("""
                update membership.member
                   set role_id = (select id from membership.role where predefined = 'PRODUCT_OPERATION')
                 where subject = '%s'
                """.formatted(recruiter.auditName())));

        assertThatThrownBy(() ->
                        people.as(company.tenant(), recruiter, () -> roles.create(draft("Mine", rights(VIEW_USAGE)))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void keepWhatSomebodyElseGranted() throws Exception {
        var cashier = create("Cashier", rights(PAY, VIEW_USAGE));
        var recruiter = recruiter(rights(EDIT_MEMBERS));

        people.as(company.tenant(), recruiter, () -> edit(cashier, 1, draft("Clerk", rights(PAY))));

        assertThat(one(cashier).rights()).isEqualTo(rights(PAY, VIEW_FINANCE));
        assertThatThrownBy(() -> people.as(
                        company.tenant(), recruiter, () -> edit(cashier, 2, draft("Clerk", rights(PAY, VIEW_USAGE)))))
                .isInstanceOf(GrantsBeyondOwn.class);
    }

    @Test
    void areForNoProjectsThatWhoeverMakesThemDoesNotSee() throws Exception {
        var recruiter = recruiter(RoleRights.implying(Set.of(EDIT_MEMBERS, EDIT_PROJECTS), chosen(CHESS)));
        var theirs = new RoleRights(Set.of(VIEW_PROJECTS), chosen(CHESS, LOOMS));

        assertThatThrownBy(() -> people.as(
                        company.tenant(), recruiter, () -> roles.create(draft("Mine", rights(VIEW_PROJECTS)))))
                .isInstanceOf(GrantsBeyondOwn.class);
        assertThatThrownBy(() -> people.as(company.tenant(), recruiter, () -> roles.create(draft("Mine", theirs))))
                .isInstanceOf(GrantsBeyondOwn.class);
        people.as(
                company.tenant(),
                recruiter,
                () -> roles.create(draft("Mine", new RoleRights(Set.of(VIEW_PROJECTS), chosen(CHESS)))));
    }

    private Caller recruiter(RoleRights rights) throws Exception {
        var role = create("Recruiter", rights);
        return Company.member(companies.join(company, "Recruiter", role.toString()), Permission.values());
    }

    private MemberRole create(String name, RoleRights rights) throws Exception {
        return asAdmin(() -> roles.create(draft(name, rights)));
    }

    private RoleDetail one(MemberRole id) throws Exception {
        return asAdmin(() -> roles.one(id));
    }

    private MemberRole edit(MemberRole id, int version, RoleDraft draft) {
        roles.edit(id, version, draft);
        return id;
    }

    private MemberRole delete(MemberRole id) {
        roles.delete(id);
        return id;
    }

    private MemberRole predefined(String name) throws Exception {
        return asAdmin(roles::list).stream()
                .filter(line -> line.label().name().equals(name))
                .map(RoleLine::id)
                .findFirst()
                .orElseThrow();
    }

    private <T> T asAdmin(Callable<T> call) throws Exception {
        return people.as(company.tenant(), company.admin(), call);
    }

    private static RoleDraft draft(String name, RoleRights rights) {
        return new RoleDraft(new RoleName(name), rights);
    }

    private static RoleRights rights(Permission... permissions) {
        return RoleRights.implying(Set.of(permissions), ProjectScope.all());
    }

    private static ProjectScope chosen(UUID... projects) {
        return ProjectScope.of(Set.of(projects));
    }
}
