// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static dev.stoa.access.Permission.EDIT_ALERTS;
import static dev.stoa.access.Permission.EDIT_PROJECTS;
import static dev.stoa.access.Permission.PAY;
import static dev.stoa.access.Permission.SEARCH_CALLS;
import static dev.stoa.access.Permission.VIEW_FINANCE;
import static dev.stoa.access.Permission.VIEW_INSIGHTS;
import static dev.stoa.access.Permission.VIEW_PROJECTS;
import static dev.stoa.access.Permission.VIEW_USAGE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.access.Permission;
import dev.stoa.access.ProjectScope;
import dev.stoa.membership.PermissionHolder;
import dev.stoa.membership.PermissionView;
import dev.stoa.membership.RoleDraft;
import dev.stoa.membership.RoleName;
import dev.stoa.membership.RoleRights;
import dev.stoa.membership.Roles;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may do what, and why, as an account is told. */
@ExtendWith(ArquillianExtension.class)
class PermissionViewIT {

    @Inject
    PermissionView view;

    @Inject
    Roles roles;

    @Inject
    Companies companies;

    @Inject
    People people;

    private Company company;

    @BeforeEach
    void openAccount() {
        company = companies.open();
    }

    @Test
    void tellsWhatAMemberMayDoAndByWhichRole() throws Exception {
        var eve = companies.join(company, "Engineer", "Engineer");

        var told = asAdmin(() -> view.of(eve)).orElseThrow();

        assertThat(told.label().name()).isEqualTo("Engineer");
        assertThat(told.rights().permissions())
                .containsExactlyInAnyOrder(VIEW_PROJECTS, EDIT_PROJECTS, SEARCH_CALLS, VIEW_INSIGHTS, EDIT_ALERTS);
        assertThat(asAdmin(() -> view.of("stranger"))).isEmpty();
    }

    @Test
    void tellsWhoMayDoSomething() throws Exception {
        var cashier = asAdmin(() -> roles.create(draft(PAY)));
        var bob = companies.join(company, "Cashier", cashier.toString());
        companies.join(company, "Engineer", "Engineer");

        var holders = asAdmin(() -> view.holders(PAY));

        assertThat(holders.shown())
                .extracting(PermissionHolder::subject)
                .containsExactlyInAnyOrder(company.founder(), bob);
        assertThat(holders.shown())
                .extracting(holder -> holder.label().name())
                .containsExactlyInAnyOrder("Admin", "Cashier");
        assertThat(holders.total()).isEqualTo(2);
    }

    @Test
    void tellsWhatAnEditedRoleWouldChangeAndForWhom() throws Exception {
        var cashier = asAdmin(() -> roles.create(draft(PAY)));
        var bob = companies.join(company, "Cashier", cashier.toString());
        var chosen = ProjectScope.of(Set.of(UUID.randomUUID()));

        var effect = asAdmin(() -> view.effect(
                cashier,
                new RoleDraft(new RoleName("Cashier"), new RoleRights(Set.of(VIEW_FINANCE, VIEW_USAGE), chosen))));

        assertThat(effect.gained()).containsExactly(VIEW_USAGE);
        assertThat(effect.lost()).containsExactly(PAY);
        assertThat(effect.isElsewhere()).isTrue();
        assertThat(effect.members().called()).containsExactly(bob);
        assertThat(asAdmin(() -> roles.one(cashier)).rights().permissions()).contains(PAY);
    }

    private <T> T asAdmin(Callable<T> call) throws Exception {
        return people.as(company.tenant(), company.admin(), call);
    }

    private static RoleDraft draft(Permission... permissions) {
        return new RoleDraft(new RoleName("Cashier"), RoleRights.implying(Set.of(permissions), ProjectScope.all()));
    }
}
