// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.Unavailable;
import dev.stoa.access.Caller;
import dev.stoa.access.NotAllowed;
import dev.stoa.access.Permission;
import dev.stoa.identity.Person;
import dev.stoa.identity.PhoneNumber;
import dev.stoa.membership.Account;
import dev.stoa.membership.Accounts;
import dev.stoa.membership.CompanyName;
import dev.stoa.membership.UnfinishedAccounts;
import dev.stoa.tenancy.TenantId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The first sign-in of a person, and whatever may come between. */
@ExtendWith(ArquillianExtension.class)
class AccountsIT {

    private static final Caller ANYONE = new Caller.Anonymous();

    @Inject
    Accounts accounts;

    @Inject
    FakeOrganizations organizations;

    @Inject
    FakeIntroductions introductions;

    @Inject
    UnfinishedAccounts unfinished;

    @Inject
    People people;

    @Inject
    Owner owner;

    @Inject
    Probe probe;

    @AfterEach
    void theProviderIsBack() {
        organizations.isBack();
    }

    @Test
    void makesAnAccountWithItsRolesAndItsAdmin() throws Exception {
        var ada = person("Analytical Engines");

        var account = accounts.accountOf(ada);

        assertThat(account.name()).isEqualTo("Analytical Engines");
        assertThat(account.alias()).isEqualTo("t-" + account.tenant().value());
        assertThat(account.companyId()).matches("[1-9][0-9]{8,9}");
        assertIsComplete(account, ada);
    }

    @Test
    void beginsItsTrailOnce() throws Exception {
        var ada = person("Engines");
        var account = accounts.accountOf(ada);
        accounts.accountOf(ada);

        assertThat(people.as(account.tenant(), () -> List.<Object>copyOf(probe.query("""
                        select caller || ' ' || action from audit.entry
                        """))))
                .containsExactly(ada.subject() + " Accounts.open");
    }

    @Test
    void findsTheSameAccountAtTheNextSignIn() throws Exception {
        var ada = person("Engines");
        var first = accounts.accountOf(ada);
        organizations.isAwayAfter(0, false);

        assertThat(accounts.accountOf(ada)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"Engines, Ada, Engines", "'', Ada, Ada", "'', '', ada@example.com", "'  ', Ada, Ada"})
    void isNamedAfterTheCompanyOrElseAfterThePerson(String company, String name, String expected) {
        var ada = person(name, company);

        assertThat(accounts.accountOf(ada).name()).isEqualTo(expected);
    }

    @Test
    void isMadeForSomebodyWithoutAnyAddress() {
        var ada = new Person(UUID.randomUUID().toString(), Optional.empty(), "", "", Optional.empty(), "");

        assertThat(accounts.accountOf(ada).name()).isEqualTo(ada.subject());
    }

    @Test
    void waitsForTheNameThatOnlyANewcomerCanSay() throws Exception {
        var ada = person("");
        assertThat(accounts.isNewcomer(ada)).isTrue();
        assertThat(accounts.isNewcomer(person("Engines"))).isFalse();

        var phone = Optional.of(new PhoneNumber("+44 20 7946-0000"));
        var account = as(ada, () -> accounts.open(ada, new CompanyName(" Looms "), phone));

        assertThat(account.name()).isEqualTo("Looms");
        assertThat(introductions.of(ada.subject())).contains("Looms +442079460000");
        assertThat(accounts.isNewcomer(ada)).isFalse();
        assertThat(accounts.accountOf(ada)).isEqualTo(account);
    }

    @Test
    void keepsItsNameWhenTheNewcomerSaysAnother() throws Exception {
        var ada = person("");
        var account = as(ada, () -> accounts.open(ada, new CompanyName("Looms"), Optional.empty()));

        assertThat(as(ada, () -> accounts.open(ada, new CompanyName("Engines"), Optional.empty())))
                .isEqualTo(account);
        assertThat(introductions.of(ada.subject())).contains("Looms");
    }

    @Test
    void isOpenedForNobodyElse() {
        var ada = person("");

        assertThatThrownBy(() -> as(person(""), () -> accounts.open(ada, new CompanyName("Looms"), Optional.empty())))
                .rootCause()
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> people.withoutTenant(
                        ANYONE, () -> accounts.open(ada, new CompanyName("Looms"), Optional.empty())))
                .isInstanceOf(NotAllowed.class);
        assertThat(accounts.isNewcomer(ada)).isTrue();
    }

    @Test
    void takesANameThatIsTooLong() {
        assertThat(accounts.accountOf(person("x".repeat(300))).name()).hasSize(255);
    }

    @Test
    void makesOneAccountForParallelRequestsOfOnePerson() throws Exception {
        var ada = person("Engines");
        var anyTenant = people.newTenant();
        var before = organizations.made();

        var outcomes = people.atOnce(8, anyTenant, number -> (Callable<?>) () -> accounts.accountOf(ada));

        assertThat(outcomes).hasOnlyElementsOfType(Account.class);
        assertThat(Set.copyOf(outcomes)).hasSize(1);
        assertThat(organizations.made()).isEqualTo(before + 1);
        assertIsComplete((Account) outcomes.get(0), ada);
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void isCompletedByTheNextTryWhereverItBroke(int steps) throws Exception {
        var ada = person("Engines");
        organizations.isAwayAfter(steps / 2, steps % 2 == 1);
        assertThatThrownBy(() -> accounts.accountOf(ada)).isInstanceOf(Unavailable.class);
        assertThat(stateOf(ada)).contains("CREATING");

        organizations.isBack();

        assertIsComplete(accounts.accountOf(ada), ada);
    }

    /** Before each step, and after it. */
    static IntStream everyStep() {
        return IntStream.range(0, 2 * FakeOrganizations.STEPS);
    }

    @Test
    void isCompletedWithoutThePersonWhenHeDoesNotComeBack() throws Exception {
        var ada = person("Engines");
        organizations.isAwayAfter(3, false);
        assertThatThrownBy(() -> accounts.accountOf(ada)).isInstanceOf(Unavailable.class);
        organizations.isBack();

        unfinished.complete();
        assertThat(stateOf(ada)).as("whoever began it has time to end it").contains("CREATING");
        owner.change("update tenancy.tenant set resume_at = now() where created_by = '" + ada.subject() + "'");
        unfinished.complete();

        assertThat(stateOf(ada)).contains("READY");
        assertIsComplete(accounts.accountOf(ada), ada);
    }

    @Test
    void waitsWhileTheProviderIsAway() throws Exception {
        var ada = person("Engines");
        organizations.isAwayAfter(0, false);
        assertThatThrownBy(() -> accounts.accountOf(ada)).isInstanceOf(Unavailable.class);
        owner.change("update tenancy.tenant set resume_at = now() where created_by = '" + ada.subject() + "'");

        unfinished.complete();

        assertThat(stateOf(ada)).contains("CREATING");
    }

    @Test
    void isHiddenFromOtherAccounts() throws Exception {
        var engines = accounts.accountOf(person("Engines"));
        var looms = accounts.accountOf(person("Looms"));

        assertThat(members(engines.tenant())).hasSize(1);
        assertThat(people.as(
                        looms.tenant(),
                        () -> probe.query(
                                "select subject from membership.member where tenant_id = " + engines.tenant())))
                .isEmpty();
    }

    private void assertIsComplete(Account account, Person creator) throws Exception {
        assertThat(stateOf(creator)).contains("READY");
        assertThat(organizations.membersOf(account.alias())).containsExactly(creator.subject());
        assertThat(organizations.holdersOf(account.alias(), "Admin")).containsExactly(creator.subject());
        assertThat(organizations.permissionsOf(account.alias(), "Admin")).contains(Permission.values());
        assertThat(organizations.permissionsOf(account.alias(), "Product/Operation"))
                .containsExactly(Permission.VIEW_USAGE);
        assertThat(members(account.tenant())).containsExactly(creator.subject() + " ADMIN");
        assertThat(people.as(account.tenant(), () -> probe.query("select predefined from membership.role")))
                .hasSize(5);
    }

    private List<Object> members(TenantId tenant) throws Exception {
        return List.copyOf(people.as(tenant, () -> probe.query("""
                        select subject || ' ' || predefined
                          from membership.member
                          join membership.role on role.tenant_id = member.tenant_id and role.id = member.role_id
                        """)));
    }

    private Optional<String> stateOf(Person person) throws Exception {
        var query = "select state from tenancy.tenant where created_by = '" + person.subject() + "'";
        return owner.ask(query);
    }

    private <T> T as(Person person, Callable<T> call) throws Exception {
        return people.withoutTenant(new Caller.Newcomer(person.subject()), call);
    }

    private static Person person(String company) {
        return person("Ada", company);
    }

    private static Person person(String name, String company) {
        var subject = UUID.randomUUID().toString();
        return new Person(subject, Optional.of("ada@example.com"), name, company, Optional.empty(), "en");
    }
}
