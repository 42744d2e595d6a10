// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.stoa.system.OnPlatform;
import dev.stoa.system.Visitor;
import org.junit.jupiter.api.Test;

/** An engineer gets tokens of every kind from the console, and finds out what each is worth. */
@OnPlatform
class TokenPagesIT {

    @Test
    void aTokenThatWasBuiltIsValid(Visitor ada) {
        ada.isInside();
        var pages = new ProjectPages(ada);
        var tokens = new TokenPages(ada, pages.create("Chess"));
        tokens.openBuilder();

        tokens.names(0, 0, "hall").names(0, 1, "7").build();
        var token = tokens.built();

        assertThat(tokens.warnings().count()).isZero();
        ada.opens("/app/tokens/inspector");
        assertThat(pages.inspect(token).locator(".verdict--ok h2").textContent())
                .isNotEmpty();
    }

    @Test
    void aPublisherWhoCouldBeAnyoneIsWarnedOf(Visitor ada) {
        ada.isInside();
        var tokens = new TokenPages(ada, new ProjectPages(ada).create("Chess"));
        tokens.openBuilder();

        tokens.names(0, 0, "*").build();
        tokens.built();
        assertThat(tokens.warnings().count()).isOne();

        tokens.role("SUBSCRIBER").build();
        tokens.warnings().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(tokens.built()).startsWith("007");
    }

    @Test
    void whatCanNotBeBuiltIsExplainedAndNothingTypedIsLost(Visitor ada) {
        ada.isInside();
        var tokens = new TokenPages(ada, new ProjectPages(ada).create("Chess"));
        tokens.openBuilder();

        tokens.names(0, 0, "hall").lasts("86401").build();

        tokens.errors().waitFor();
        assertThat(tokens.errors().textContent()).contains("86,400");
        assertThat(ada.page()
                        .locator("[id='builder:services:0:fields:0:name:input']")
                        .inputValue())
                .isEqualTo("hall");
        tokens.lasts("60").build();
        assertThat(tokens.built()).startsWith("007");
    }

    @Test
    void programsShowTheAppIdAndNeverTheCertificate(Visitor ada) {
        ada.isInside();
        var project = new ProjectPages(ada).create("Chess");
        var tokens = new TokenPages(ada, project);
        tokens.openSignaling();

        tokens.logsIn("ada");

        for (var language : new String[] {"Java", "Node.js", "Go", "Python"}) {
            assertThat(tokens.opensSample(language).textContent())
                    .contains(project.appId(), "<App certificate>", "\"ada\"");
        }
    }
}
