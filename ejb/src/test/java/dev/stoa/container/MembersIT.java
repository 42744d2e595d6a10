// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static dev.stoa.access.Permission.EDIT_MEMBERS;
import static dev.stoa.access.Permission.VIEW_USAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.Refusal;
import dev.stoa.Unavailable;
import dev.stoa.access.CurrentCaller;
import dev.stoa.access.NotAllowed;
import dev.stoa.access.Permission;
import dev.stoa.access.ProjectScope;
import dev.stoa.identity.Person;
import dev.stoa.membership.GrantsBeyondOwn;
import dev.stoa.membership.LastAdmin;
import dev.stoa.membership.MemberChanged;
import dev.stoa.membership.MemberCursor;
import dev.stoa.membership.MemberId;
import dev.stoa.membership.MemberLine;
import dev.stoa.membership.MemberNotFound;
import dev.stoa.membership.MemberRole;
import dev.stoa.membership.MemberSearch;
import dev.stoa.membership.Members;
import dev.stoa.membership.OwnerStays;
import dev.stoa.membership.RoleDraft;
import dev.stoa.membership.RoleName;
import dev.stoa.membership.RoleNotFound;
import dev.stoa.membership.RoleRights;
import dev.stoa.membership.Roles;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is a member in which role, who changes that, and what stays so whoever wants it otherwise. */
@ExtendWith(ArquillianExtension.class)
class MembersIT {

    @Inject
    Members members;

    @Inject
    Roles roles;

    @Inject
    Companies companies;

    @Inject
    Guests guests;

    @Inject
    FakeOrganizations organizations;

    @Inject
    CurrentCaller current;

    @Inject
    People people;

    @Inject
    Probe probe;

    private Company company;

    @BeforeEach
    void openAccount() {
        company = companies.open();
    }

    @AfterEach
    void theProviderIsBack() {
        organizations.isBack();
    }

    @Test
    void beginWithTheOwner() throws Exception {
        var lines = page("");

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).id().subject()).isEqualTo(company.founder());
        assertThat(lines.get(0).role().name()).isEqualTo("Admin");
        assertThat(lines.get(0).isOwner()).isTrue();
        assertThat(lines.get(0).invitedBy()).isEmpty();
    }

    @Test
    void areFoundByPartsOfNameAndAddressTakenLiterally() throws Exception {
        insertMany(30);

        assertThat(page("Member 07")).extracting(MemberLine::name).containsExactly("Member 07");
        assertThat(page("mEMBER-07@")).extracting(MemberLine::name).containsExactly("Member 07");
        assertThat(page("%")).isEmpty();
        assertThat(page("no_body")).isEmpty();
    }

    @Test
    void arePagedByNameWithoutGapsAndWithoutRepetitions() throws Exception {
        insertMany(57);

        var seen = new ArrayList<String>();
        var after = Optional.<MemberCursor>empty();
        do {
            var asked = new MemberSearch("", after.map(cursor -> MemberCursor.decode(cursor.encode())), 10);
            var page = asAdmin(() -> members.page(asked));
            page.lines().forEach(line -> seen.add(line.name()));
            after = page.next();
        } while (after.isPresent());

        assertThat(seen).hasSize(58).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void getAnotherRoleInTheTablesAndAtTheProvider() throws Exception {
        var bob = guests.joined(company, "Engineer");

        changeRole(bob, "Engineer", "Finance");

        assertThat(roleOf(bob)).isEqualTo("Finance");
        assertThat(organizations.holdersOf(company.alias(), "Finance")).containsExactly(bob.subject());
        assertThat(organizations.holdersOf(company.alias(), "Engineer")).isEmpty();
        assertThat(asAdmin(() -> List.<Object>copyOf(probe.query("""
                        select subject || ' ' || changes::text from audit.entry where action = 'Members.changeRole'
                        """))))
                .first()
                .asString()
                .contains("member " + bob.subject(), "Engineer", "Finance");
    }

    @Test
    void keepTheirRoleWhenSomebodyElseWasFaster() throws Exception {
        var bob = guests.joined(company, "Engineer");
        changeRole(bob, "Engineer", "Finance");

        assertThatThrownBy(() -> changeRole(bob, "Engineer", "Admin")).isInstanceOf(MemberChanged.class);
        assertThat(roleOf(bob)).isEqualTo("Finance");
    }

    @Test
    void gainNothingThatWhoGivesItDoesNotHold() throws Exception {
        asAdmin(() -> roles.create(new RoleDraft(
                new RoleName("Clerk"), RoleRights.implying(Set.of(EDIT_MEMBERS, VIEW_USAGE), ProjectScope.all()))));
        var clerk = guests.joined(company, "Clerk");
        var bob = guests.joined(company, "Product/Operation");
        var engineer = guests.role(company, "Engineer");
        var operation = guests.role(company, "Product/Operation");

        assertThatThrownBy(() -> asMember(clerk, () -> changeRole(bob, operation, engineer)))
                .isInstanceOf(GrantsBeyondOwn.class);
        assertThatThrownBy(() -> asMember(clerk, () -> changeRole(clerk, guests.role(company, "Clerk"), engineer)))
                .isInstanceOf(Refusal.class);
        assertThat(roleOf(bob)).isEqualTo("Product/Operation");
    }

    @Test
    void areRemovedFromTheTablesAndFromTheProvider() throws Exception {
        var bob = guests.joined(company, "Engineer");

        asAdmin(() -> remove(bob.subject()));

        assertThatThrownBy(() -> asAdmin(() -> members.one(new MemberId(bob.subject()))))
                .isInstanceOf(MemberNotFound.class);
        assertThat(organizations.membersOf(company.alias())).containsExactly(company.founder());
        assertThatThrownBy(() -> asAdmin(() -> remove(bob.subject()))).isInstanceOf(MemberNotFound.class);
    }

    @Test
    void leave() throws Exception {
        var bob = guests.joined(company, "Product/Operation");

        people.as(company.tenant(), Company.member(bob.subject(), VIEW_USAGE), members::leave);

        assertThat(organizations.membersOf(company.alias())).containsExactly(company.founder());
        assertThat(asAdmin(() -> List.<Object>copyOf(probe.query("""
                        select caller || ' ' || subject from audit.entry where action = 'Members.leave'
                        """))))
                .containsExactly(bob.subject() + " member " + bob.subject());
    }

    @Test
    void includeTheOwnerAsAnAdminForGood() throws Exception {
        var carol = guests.joined(company, "Admin");
        var admin = guests.role(company, "Admin");
        var finance = guests.role(company, "Finance");
        var owner = new Person(company.founder(), Optional.empty(), "Ada", "", Optional.empty(), "");

        assertThatThrownBy(() -> asMember(carol, () -> remove(company.founder())))
                .isInstanceOf(OwnerStays.class);
        assertThatThrownBy(() -> asMember(carol, () -> changeRole(owner, admin, finance)))
                .isInstanceOf(OwnerStays.class);
        assertThatThrownBy(() -> asAdmin(members::leave)).isInstanceOf(OwnerStays.class);
    }

    @Test
    void includeAnAdminAlsoWithoutTheOwner() throws Exception {
        var carol = onlyAdmin();
        var admin = guests.role(company, "Admin");
        var finance = guests.role(company, "Finance");

        assertThatThrownBy(() -> asMember(carol, () -> remove(carol.subject()))).isInstanceOf(LastAdmin.class);
        assertThatThrownBy(() -> asMember(carol, () -> changeRole(carol, admin, finance)))
                .isInstanceOf(LastAdmin.class);
        assertThatThrownBy(() -> asMember(carol, members::leave)).isInstanceOf(LastAdmin.class);
    }

    @Test
    void keepOneAdminWhenTwoTakeEachOthersRoleAtOnce() throws Exception {
        var carol = onlyAdmin();
        var dave = guests.joined(companyOf(carol), "Admin");
        var admin = guests.role(companyOf(carol), "Admin");
        var finance = guests.role(companyOf(carol), "Finance");

        var outcomes = people.atOnce(2, company.tenant(), number -> () -> {
            var self = number == 0 ? carol : dave;
            var other = number == 0 ? dave : carol;
            current.become(Company.member(self.subject(), Permission.values()));
            return changeRole(other, admin, finance);
        });

        assertThat(outcomes).filteredOn(Boolean.TRUE::equals).hasSize(1);
        assertThat(outcomes).filteredOn(NotAllowed.class::isInstance).hasSize(1);
        assertThat(admins()).hasSize(1);
    }

    @Test
    void keepOneAdminWhenTwoRemoveEachOtherAtOnce() throws Exception {
        var carol = onlyAdmin();
        var dave = guests.joined(companyOf(carol), "Admin");

        var outcomes = people.atOnce(2, company.tenant(), number -> () -> {
            current.become(Company.member((number == 0 ? carol : dave).subject(), Permission.values()));
            return remove(number == 0 ? dave.subject() : carol.subject());
        });

        assertThat(outcomes).filteredOn(Boolean.TRUE::equals).hasSize(1);
        assertThat(admins()).hasSize(1);
    }

    @Test
    void keepOneAdminWhenAllLeaveAtOnce() throws Exception {
        var all = new ArrayList<Person>(List.of(onlyAdmin()));
        for (var each = 0; each < 3; each++) {
            all.add(guests.joined(companyOf(all.get(0)), "Admin"));
        }

        var outcomes = people.atOnce(4, company.tenant(), number -> () -> {
            current.become(Company.member(all.get(number).subject(), Permission.values()));
            return members.leave();
        });

        assertThat(outcomes).filteredOn(MemberId.class::isInstance).hasSize(3);
        assertThat(outcomes).filteredOn(LastAdmin.class::isInstance).hasSize(1);
        assertThat(admins()).hasSize(1);
    }

    @Test
    void stayAsTheyAreWhileTheProviderIsAway() throws Exception {
        var bob = guests.joined(company, "Engineer");
        var engineer = guests.role(company, "Engineer");
        var finance = guests.role(company, "Finance");

        for (var steps = 0; steps < 4; steps++) {
            var away = steps;
            assertThatThrownBy(() -> asAdmin(() -> {
                        organizations.isAwayAfter(away, true);
                        return changeRole(bob, engineer, finance);
                    }))
                    .isInstanceOf(Unavailable.class);
            assertThat(roleOf(bob)).isEqualTo("Engineer");
        }
        assertThatThrownBy(() -> asAdmin(() -> {
                    organizations.isAwayAfter(0, false);
                    return remove(bob.subject());
                }))
                .isInstanceOf(Unavailable.class);
        assertThat(roleOf(bob)).isEqualTo("Engineer");
    }

    @Test
    void areOutOfAnotherAccountsReach() throws Exception {
        var bob = guests.joined(company, "Engineer");
        var other = companies.open();

        assertThatThrownBy(() -> people.as(other.tenant(), other.admin(), () -> remove(bob.subject())))
                .isInstanceOf(MemberNotFound.class);
        assertThatThrownBy(
                        () -> people.as(other.tenant(), other.admin(), () -> members.one(new MemberId(bob.subject()))))
                .isInstanceOf(MemberNotFound.class);
        assertThatThrownBy(() ->
                        asAdmin(() -> changeRole(bob, guests.role(company, "Engineer"), guests.role(other, "Finance"))))
                .isInstanceOf(RoleNotFound.class);
    }

    private boolean changeRole(Person who, String known, String wanted) throws Exception {
        var before = guests.role(company, known);
        var after = guests.role(company, wanted);
        return asAdmin(() -> changeRole(who, before, after));
    }

    private boolean changeRole(Person who, MemberRole known, MemberRole wanted) {
        members.changeRole(new MemberId(who.subject()), known, wanted);
        return true;
    }

    private boolean remove(String subject) {
        members.remove(new MemberId(subject));
        return true;
    }

    private List<MemberLine> page(String text) throws Exception {
        return asAdmin(() -> members.page(new MemberSearch(text, Optional.empty(), 100)))
                .lines();
    }

    private String roleOf(Person who) throws Exception {
        return asAdmin(() -> members.one(new MemberId(who.subject()))).role().name();
    }

    private List<Object> admins() throws Exception {
        return asAdmin(() -> List.copyOf(probe.query("""
                        select subject from membership.member
                          join membership.role on role.tenant_id = member.tenant_id and role.id = member.role_id
                         where predefined = 'ADMIN'
                        """)));
    }

    /** An Admin whom the account does not belong to and who is the only one: its owner has vanished. */
    private Person onlyAdmin() throws Exception {
        var carol = guests.joined(company, "Admin");
        asAdmin(() -> probe.change("delete from membership.member where subject = '" + company.founder() + "'"));
        return carol;
    }

    private Company companyOf(Person admin) {
        return new Company(company.account(), admin.subject());
    }

    private void insertMany(int count) throws Exception {
        asAdmin(() -> probe.change("""
                insert into membership.member (tenant_id, subject, role_id, since, name, email)
                select role.tenant_id, 'subject-' || n, role.id, now(), 'Member ' || lpad(n::text, 2, '0'),
                       'member-' || lpad(n::text, 2, '0') || '@example.com'
                  from membership.role, generate_series(1, %d) as n
                 where predefined = 'ENGINEER'
                """.formatted(count)));
    }

    private <T> T asAdmin(Callable<T> call) throws Exception {
        return people.as(company.tenant(), company.admin(), call);
    }

    private <T> T asMember(Person who, Callable<T> call) throws Exception {
        return people.as(company.tenant(), Company.member(who.subject(), Permission.values()), call);
    }
}
