// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.stoa.system.InChinese;
import dev.stoa.system.OnPlatform;
import dev.stoa.system.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All ways to become a customer but the usual one by e-mail, which {@link NewcomerIT} goes. */
@OnPlatform
class SignUpWaysIT {

    @Test
    void byPhoneAloneNeedsNoAddressYet(Visitor ada) {
        signsUpByPhone(ada, "Check your phone", "Confirm your e-mail address");

        ada.page().locator("#skip").click();
        ada.arrives();

        assertThat(ada.page().locator(".bar__name")).hasText(ada.company());
        ada.opens("/app/profile/sign-in");
        assertThat(contact(ada, 0)).containsText("You have not given one.");
        assertThat(contact(ada, 1)).containsText(ada.phone().substring(3, 6));
        assertThat(contact(ada, 1)).containsText("Confirmed");
        assertThat(ada.receives(ada.phone(), "is your code to sign up with Stoa")
                        .text())
                .contains("10 minutes");
    }

    @Test
    void byPhoneAndThenAnAddressOpensBothWays(Visitor ada, Visitor again) {
        signsUpByPhone(ada, "Check your phone", "Confirm your e-mail address");

        ada.enters(ada.mailedCode()).arrives();

        again.signsInAs(ada);
        assertThat(again.page().locator(".bar__name")).hasText(ada.company());
    }

    @Test
    void byPhoneIsInChineseForWhoReadsIt(@InChinese Visitor mei) {
        signsUpByPhone(mei, "请查看短信", "确认您的邮箱");

        mei.enters(mei.mailedCode()).arrives();

        assertThat(title(mei)).hasText("项目");
        assertThat(mei.receives(mei.phone(), "验证码").text()).startsWith("您的 Stoa 注册验证码为 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"github", "google", "wechat"})
    void byAProviderAsksForConsentsAndTheCompany(String provider, Visitor ada) {
        var outside = OutsideVisit.of(ada);
        ada.opens("/sign-up");

        outside.goesBy(provider);

        assertThat(title(ada)).hasText("Welcome to Stoa");
        outside.createButton().click();
        assertThat(ada.page().locator("#input-error-terms")).isVisible();
        outside.createsAnAccount();
        outside.introducesHimself();
        assertThat(ada.page().locator(".bar__name")).hasText(ada.company());
    }

    @Test
    void anAddressThatIsSomebodysIsConnectedOnceHeHasProvenThatItIsHis(Visitor ada, Visitor again) {
        ada.isInside();
        again.opens("/sign-in");
        var asHer = OutsideVisit.of(ada).by(again);

        asHer.goesBy("github");
        assertThat(title(again)).hasText("Connect GitHub");
        again.fillsInTheSignIn(ada.email(), "Wrong-horse-1").fillsInTheSignIn(ada.email(), ada.password());
        again.arrives();

        assertThat(again.page().locator(".bar__name")).hasText(ada.company());
        again.browser().clearCookies();
        again.opens("/sign-in");
        asHer.goesBy("github");
        again.arrives();
        assertThat(again.page().locator(".bar__name")).hasText(ada.company());
    }

    @Test
    void whoRefusesAtTheProviderIsBackAtTheSignIn(Visitor ada) {
        ada.opens("/sign-up");

        OutsideVisit.of(ada).refuses("google");

        assertThat(ada.page().locator(".alert"))
                .hasText("You did not sign in with Google. Try again, or sign in another way.");
        assertThat(ada.page().locator("#social-google")).isVisible();
    }

    private static void signsUpByPhone(Visitor newcomer, String phoneTitle, String addressTitle) {
        var page = newcomer.page();
        newcomer.opens("/sign-up");
        newcomer.typesHisNumber();
        assertThat(title(newcomer)).hasText(phoneTitle);
        newcomer.enters(newcomer.textedCode());
        page.locator("#firstName").fill(newcomer.name());
        page.locator("#companyName").fill(newcomer.company());
        page.locator("#email").fill(newcomer.email());
        page.locator("#password").fill(newcomer.password());
        page.locator("#continue").click();
        assertThat(title(newcomer)).hasText(addressTitle);
    }

    private static Locator contact(Visitor visitor, int row) {
        return visitor.page().locator("section[aria-labelledby=contacts] .row").nth(row);
    }

    private static Locator title(Visitor visitor) {
        return visitor.page().locator("h1");
    }
}
