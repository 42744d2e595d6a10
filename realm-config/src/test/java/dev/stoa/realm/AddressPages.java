// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm;

import java.io.IOException;
import java.util.Map;

/** The pages on which a person who is signed in proves an address. */
final class AddressPages {

    private final Console console;
    private final Browser browser;
    private final SignUpPages codes;

    AddressPages(RealmServer server, Browser browser) {
        this.console = new Console(server);
        this.browser = browser;
        this.codes = new SignUpPages(server, browser);
    }

    Page changeEmail() throws IOException {
        return browser.open(console.signIn("openid", Map.of("kc_action", "stoa-change-email")));
    }

    Page changePhone() throws IOException {
        return browser.open(console.signIn("openid", Map.of("kc_action", "stoa-change-phone")));
    }

    Page name(Page page, String address) throws IOException {
        return browser.send(page, "address-form", Map.of("address", address));
    }

    /** Enters the code that came to this address. */
    Page prove(Page page, String address) throws IOException {
        return codes.enter(page, codes.codeFor(address));
    }

    Page skip(Page page) throws IOException {
        return browser.send(
                page,
                page.html().contains("id=\"code-other\"") ? "code-other" : "address-other",
                Map.of("skip", "true"));
    }

    Page cancel(Page page) throws IOException {
        return browser.send(page, "address-other", Map.of("cancel-aia", "true"));
    }
}
