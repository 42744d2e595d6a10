// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.access.NotAllowed;
import dev.stoa.access.Permission;
import dev.stoa.membership.AccountRules;
import dev.stoa.membership.AccountRulesChanged;
import dev.stoa.membership.AccountSecurity;
import dev.stoa.membership.CompanyName;
import dev.stoa.membership.CompanyNameInvalid;
import dev.stoa.membership.CurrentRules;
import dev.stoa.membership.SecondFactorDemand;
import dev.stoa.tenancy.TenantId;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AccountSecurityIT {

    private static final Instant NEW_YEAR = Instant.parse("2027-01-01T00:00:00Z");

    @Inject
    AccountSecurity security;

    @Inject
    CurrentRules current;

    @Inject
    People people;

    @Inject
    Probe probe;

    private TenantId tenant;

    @BeforeEach
    void openAccount() throws SQLException {
        tenant = people.newTenant();
    }

    @Test
    void demandsNothingAtFirst() throws Exception {
        assertThat(rules()).isEqualTo(new AccountRules("Ada Ltd", 0, Optional.empty()));
    }

    @Test
    void demandsASecondFactorFromTheMomentOn() throws Exception {
        demand(new SecondFactorDemand(0, Optional.of(NEW_YEAR)));

        var rules = rules();

        assertThat(rules.secondFactorFrom()).contains(NEW_YEAR);
        assertThat(rules.demandSecondFactor(NEW_YEAR.minusMillis(1))).isFalse();
        assertThat(rules.demandSecondFactor(NEW_YEAR)).isTrue();
    }

    @Test
    void ceasesToDemandIt() throws Exception {
        demand(new SecondFactorDemand(0, Optional.of(NEW_YEAR)));
        demand(new SecondFactorDemand(1, Optional.empty()));

        assertThat(rules()).isEqualTo(new AccountRules("Ada Ltd", 2, Optional.empty()));
    }

    @Test
    void refusesAChangeThatWasMadeFromWhatIsNoLongerSo() throws Exception {
        demand(new SecondFactorDemand(0, Optional.of(NEW_YEAR)));

        assertThatThrownBy(() -> demand(new SecondFactorDemand(0, Optional.empty())))
                .isInstanceOf(AccountRulesChanged.class);
        demand(new SecondFactorDemand(1, Optional.empty()));
        assertThatThrownBy(() -> demand(new SecondFactorDemand(1, Optional.of(NEW_YEAR))))
                .isInstanceOf(AccountRulesChanged.class);
        assertThatThrownBy(() -> rename("Bob Ltd", "Looms")).isInstanceOf(AccountRulesChanged.class);
    }

    @Test
    void letsOneOfManyAtOnceHaveHisWay() throws Exception {
        var outcomes = people.atOnce(8, tenant, number -> () -> {
            security.demand(new SecondFactorDemand(0, Optional.of(NEW_YEAR)));
            return true;
        });

        assertThat(outcomes).filteredOn(Boolean.TRUE::equals).hasSize(1);
        assertThat(outcomes).filteredOn(AccountRulesChanged.class::isInstance).hasSize(7);
    }

    @Test
    void givesTheAccountAnotherName() throws Exception {
        rename("Ada Ltd", "  Analytical Engines  ");

        assertThat(rules().companyName()).isEqualTo("Analytical Engines");
    }

    @Test
    void refusesWhatIsNoName() {
        for (var name : List.of(" ", "x".repeat(256), "two\nlines")) {
            assertThatThrownBy(() -> new CompanyName(name)).isInstanceOf(CompanyNameInvalid.class);
        }
    }

    @Test
    void isForWhoEditsMembersAndForNobodyElse() {
        var all = Permission.values();
        var others = List.of(all).stream()
                .filter(permission -> permission != Permission.EDIT_MEMBERS)
                .toArray(Permission[]::new);
        var engineer = People.member(others);

        assertThatThrownBy(() -> people.as(tenant, engineer, security::rulesToEdit))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> people.as(tenant, engineer, () -> {
                    security.demand(new SecondFactorDemand(0, Optional.empty()));
                    return true;
                }))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> people.as(tenant, engineer, () -> {
                    security.rename(new CompanyName("Ada Ltd"), new CompanyName("Looms"));
                    return true;
                }))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void tellsEveryMemberWhatIsDemandedOfHim() throws Exception {
        assertThat(people.as(tenant, People.member(), security::rules).companyName())
                .isEqualTo("Ada Ltd");
    }

    @Test
    void tellsTheNextRequestOfAChange() throws Exception {
        assertThat(current.of(tenant).secondFactorFrom()).isEmpty();

        demand(new SecondFactorDemand(0, Optional.of(NEW_YEAR)));

        assertThat(current.of(tenant).secondFactorFrom()).contains(NEW_YEAR);
    }

    @Test
    void isOnTheTrailWithWhatWasDemanded() throws Exception {
        demand(new SecondFactorDemand(0, Optional.of(NEW_YEAR)));
        rules();

        var trail = people.as(
                tenant, () -> List.<Object>copyOf(probe.query("select action || ' ' || subject from audit.entry")));

        assertThat(trail).containsExactly("AccountSecurity.demand second-factor from 2027-01-01T00:00:00Z");
    }

    private AccountRules rules() throws Exception {
        return people.as(tenant, security::rulesToEdit);
    }

    private void demand(SecondFactorDemand demand) throws Exception {
        people.as(tenant, () -> {
            security.demand(demand);
            return true;
        });
    }

    private void rename(String known, String wanted) throws Exception {
        people.as(tenant, () -> {
            security.rename(new CompanyName(known), new CompanyName(wanted));
            return true;
        });
    }
}
