// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.system.InChinese;
import dev.stoa.system.LocalPlatform;
import dev.stoa.system.OnPlatform;
import dev.stoa.system.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every page, empty, filled and with an error, light and dark, wide and narrow: axe has nothing against it. */
@OnPlatform
class AccessibilityIT {

    @Test
    void ofThePagesForEverybody(Visitor guest, @InChinese Visitor keren) {
        for (var look : List.of(Look.of(guest), Look.inChinese(keren))) {
            look.visitor().opens("/");
            look.at("landing");
            for (var page : new String[] {"signed-out", "sign-in/callback", "nowhere"}) {
                look.visitor().opens("/" + page);
                look.at(page.replace('/', '-'));
            }
            for (var error : new String[] {"400", "403", "404", "405", "500?id=01234567", "503", "expired"}) {
                look.visitor().opens("/public/errors/" + error);
                look.at("error-" + error.substring(0, 3));
            }
            assertThat(look.found()).isEmpty();
        }
    }

    @Test
    void ofSigningUp(Visitor ada, @InChinese Visitor mei) {
        for (var look : List.of(Look.of(ada), Look.inChinese(mei))) {
            signUpStepByStep(look);
            assertThat(look.found()).isEmpty();
        }
    }

    @Test
    void ofSigningIn(LocalPlatform platform, Visitor ada, @InChinese Visitor mei) {
        for (var look : List.of(Look.of(ada), Look.inChinese(mei))) {
            var page = look.visitor().page();
            look.visitor().opens("/sign-in");
            page.locator("#kc-login").waitFor();
            look.at("sign-in");
            look.visitor().fillsInTheSignIn();
            page.locator("#input-error-username").waitFor();
            look.at("sign-in-wrong");
            page.locator(".aside a").click();
            page.locator("#kc-page-title").waitFor();
            look.at("password-forgotten");
            page.navigate(platform.keycloak().url() + "/realms/stoa/protocol/openid-connect/auth?client_id=nobody");
            page.locator("#kc-error-message").waitFor();
            look.at("sign-in-error");
            assertThat(look.found()).isEmpty();
        }
    }

    @Test
    void ofAnAccount(Visitor ada, @InChinese Visitor mei) {
        for (var look : List.of(Look.of(ada), Look.inChinese(mei))) {
            look.visitor().signsUp();
            beginning(look);
            var project = new ProjectPages(look.visitor()).create("First");
            look.at("project");
            lists(look);
            certificates(look, project);
            tokens(look, project);
            assertThat(look.found()).isEmpty();
        }
    }

    @Test
    void ofTheBackOffice(Visitor grace) {
        var look = Look.of(grace);
        grace.signsInAsStaff();

        look.at("staff");

        assertThat(look.found()).isEmpty();
    }

    private static void signUpStepByStep(Look look) {
        var page = look.visitor().page();
        look.visitor().opens("/sign-up");
        page.locator("#identifier").waitFor();
        look.at("sign-up-1");
        page.locator("#continue").click();
        page.locator("#input-error-terms").waitFor();
        look.at("sign-up-1-wrong");

        look.visitor().typesHisAddress();
        var code = look.visitor().mailedCode();
        look.at("sign-up-2");
        page.locator("#code").fill("12");
        page.locator("#continue").click();
        page.locator("#input-error-code").waitFor();
        look.at("sign-up-2-wrong");

        page.locator("#code").fill(code);
        page.locator("#continue").click();
        page.locator("#firstName").waitFor();
        look.at("sign-up-3");
        page.locator("#password").fill("weak");
        page.locator("#continue").click();
        page.locator("#input-error-password").waitFor();
        look.at("sign-up-3-wrong");
    }

    private static void beginning(Look look) {
        var pages = new ProjectPages(look.visitor());
        look.at("projects-empty");
        look.visitor().opens("/app/projects/create");
        look.at("project-new");
        pages.createButton().click();
        pages.errors().waitFor();
        look.at("project-new-wrong");
    }

    private static void lists(Look look) {
        look.visitor().opens("/app/projects/list");
        look.at("projects");
        look.visitor().opens("/app/projects/list?q=other&stage=LIVE");
        look.at("projects-none");
        look.visitor().opens("/app/projects/detail?id=00000000-0000-7000-8000-000000000000");
        look.at("project-unknown");
        look.visitor().opens("/staff/home");
        look.at("staff-refused");
    }

    private static void certificates(Look look, ProjectPages.Shown project) {
        var pages = new ProjectPages(look.visitor());
        pages.openCertificates(project);
        look.at("certificates");
        pages.reveal(project);
        look.at("certificates-revealed");
    }

    private static void tokens(Look look, ProjectPages.Shown project) {
        var pages = new ProjectPages(look.visitor());
        look.visitor().opens("/app/projects/tokens?id=" + project.id());
        look.at("tokens");
        var token = pages.temporaryToken(project, "first-call");
        look.at("tokens-minted");
        otherTokens(look, new TokenPages(look.visitor(), project));
        look.visitor().opens("/app/tokens/inspector");
        look.at("inspector");
        pages.inspect(token).waitFor();
        look.at("inspector-valid");
        pages.inspect("007x").waitFor();
        look.at("inspector-malformed");
    }

    private static void otherTokens(Look look, TokenPages pages) {
        pages.openSignaling();
        look.at("signaling");
        pages.logsIn("ada");
        look.at("signaling-built");
        pages.openBuilder();
        look.at("builder");
        pages.chooses("signaling").chooses("classroom").chooses("rtm2");
        look.at("builder-open");
        pages.build();
        pages.errors().waitFor();
        look.at("builder-wrong");
        pages.openBuilder();
        pages.names(0, 0, "first-call").build();
        pages.opensSample("Node.js");
        look.at("builder-built");
    }
}
