// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.stoa.access.Permission;
import dev.stoa.system.InChinese;
import dev.stoa.system.LocalPlatform;
import dev.stoa.system.OnPlatform;
import dev.stoa.system.Visitor;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The roles of an account, in the hands of its Admin. */
@OnPlatform
class RolePagesIT {

    @Test
    void areMadeChangedAndDeleted(Visitor ada) {
        ada.isInside();
        new ProjectPages(ada).create("Chess");

        make(ada, "Cashier", Permission.PAY, Permission.VIEW_USAGE);
        assertThat(row(ada, "Cashier")).containsText("Pay");
        assertThat(row(ada, "Cashier")).containsText("All projects");

        row(ada, "Cashier").locator("th a").click();
        assertThat(ada.page().locator("h1")).hasText("Cashier");
        ada.page().locator("label[for='role:some']").click();
        ada.page().locator("[id='role:save']").click();
        assertThat(errors(ada)).containsText("You chose 0 projects");
        ada.page()
                .locator(".choice label")
                .filter(new Locator.FilterOptions().setHasText("Chess"))
                .click();
        ada.page().locator("[id='role:save']").click();
        assertThat(row(ada, "Cashier")).containsText("One project");

        row(ada, "Cashier").locator("th a").click();
        ada.page().locator("[id='remove:delete']").click();
        assertThat(ada.page().locator(".toast p")).hasText("The role “Cashier” is deleted.");
        assertThat(ada.page().locator("#roles tbody tr")).hasCount(5);
    }

    @Test
    void areFoundToDifferAtTheSignInServiceAndAreMended(Visitor ada, LocalPlatform platform) throws Exception {
        ada.isInside();
        ada.opens("/app/members/roles");
        compare(ada);
        assertThat(compared(ada)).containsText("Everything is the same");

        Crew.of(ada, platform).makesRoleByHand("By hand", Set.of(Permission.PAY));
        compare(ada);
        assertThat(ada.page().locator("[id='differences'] li"))
                .hasText("There is a role “By hand” that this account does not have.");
        ada.page().locator("[id='drift:mend']").click();
        assertThat(ada.page().locator(".toast p")).hasText("The sign-in service is as it is here.");

        compare(ada);
        assertThat(compared(ada)).containsText("Everything is the same");
    }

    @Test
    void areAccessible(Visitor ada, @InChinese Visitor mei) {
        for (var look : List.of(Look.of(ada), Look.inChinese(mei))) {
            look.visitor().isInside();
            new ProjectPages(look.visitor()).create("Chess");
            make(look.visitor(), "Cashier", Permission.PAY);
            look.at("roles");
            row(look.visitor(), "Cashier").locator("th a").click();
            look.visitor().page().locator("[id='role:save']").waitFor();
            look.at("role");
            look.visitor().page().locator("label[for='role:some']").click();
            look.visitor().page().locator("[id='role:save']").click();
            errors(look.visitor()).waitFor();
            look.at("role-wrong");
            look.visitor().opens("/app/members/roles");
            look.visitor().page().locator("#roles tbody th a").first().click();
            look.visitor().page().locator(".table--boxes").waitFor();
            look.at("role-predefined");
            assertThat(look.found()).isEmpty();
        }
    }

    private static void make(Visitor visitor, String name, Permission... permissions) {
        visitor.opens("/app/members/role");
        visitor.page().locator("[id='role:name:input']").fill(name);
        for (var permission : permissions) {
            visitor.page()
                    .locator("input[data-permission='" + permission.roleName() + "']")
                    .check();
        }
        visitor.page().locator("[id='role:save']").click();
        row(visitor, name).waitFor();
    }

    private static Locator row(Visitor visitor, String role) {
        return visitor.page().locator("#roles tbody tr").filter(new Locator.FilterOptions().setHasText(role));
    }

    private static Locator errors(Visitor visitor) {
        return visitor.page().locator("#messages [role=alert]");
    }

    private static void compare(Visitor visitor) {
        visitor.page().locator("[id='drift:compare']").click();
        visitor.page().locator("#drift .badge").waitFor();
    }

    private static Locator compared(Visitor visitor) {
        return visitor.page().locator("#drift .card__head");
    }
}
