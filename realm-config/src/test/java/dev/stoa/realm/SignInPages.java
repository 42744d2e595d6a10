// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Signs somebody in, step by step. */
final class SignInPages {

    static final String SCOPE = "openid organization:*";

    private static final int FAILURES_THAT_LOCK = 10;
    private static final Pattern CHOICE =
            Pattern.compile("value=\"([^\"]+)\"><strong>([^<]*)</strong>", Pattern.DOTALL);
    private static final Pattern RESET = Pattern.compile("href=\"([^\"]*reset-credentials[^\"]*)\"");
    private static final Pattern RECOVERY_CODE = Pattern.compile("<li>(\\w{4}-\\w{4}-\\w+)</li>");

    private final RealmServer server;
    private final Console console;
    private final Browser browser;

    SignInPages(RealmServer server, Browser browser) {
        this.server = server;
        this.console = new Console(server);
        this.browser = browser;
    }

    Page begin() throws IOException {
        return begin(Map.of());
    }

    Page begin(Map<String, String> more) throws IOException {
        return browser.open(console.signIn(SCOPE, more));
    }

    /** Asks for a fresh proof of identity, as the console does before a grave operation. */
    Page confirm() throws IOException {
        return begin(Map.of("claims", "{\"id_token\":{\"acr\":{\"essential\":true,\"values\":[\"confirm\"]}}}"));
    }

    Page enter(String name, String password) throws IOException {
        return enter(begin(), name, password);
    }

    Page enter(Page form, String name, String password) throws IOException {
        return browser.send(form, "kc-form-login", Map.of("username", name, "password", password));
    }

    /** As often as locks a person out, however slow the machine is. */
    void enterOften(String name, String password) throws IOException {
        var form = begin();
        for (var times = 0; times < FAILURES_THAT_LOCK; times++) {
            form = enter(form, name, password);
        }
    }

    Page oneTimePassword(Page page, String code) throws IOException {
        return browser.send(page, "kc-otp-login-form", Map.of("otp", code));
    }

    Page anotherWay(Page page, String name) throws IOException {
        var choices = browser.send(page, "kc-select-try-another-way-form", Map.of("tryAnotherWay", "on"));
        var found = new HashMap<String, String>();
        CHOICE.matcher(choices.html()).results().forEach(choice -> found.put(choice.group(2), choice.group(1)));
        return browser.send(
                choices, "select-authenticator", Map.of("authenticationExecution", found.getOrDefault(name, "")));
    }

    /** The page that asks whose password was forgotten. */
    Page forgotten() throws IOException {
        var link = RESET.matcher(begin().html());
        if (!link.find()) {
            throw new AssertionError("No link for a forgotten password");
        }
        return browser.open(server.url() + link.group(1).replace("&amp;", "&"));
    }

    Page reset(Page page, String name) throws IOException {
        return browser.send(page, "kc-reset-password-form", Map.of("username", name));
    }

    Page choosePassword(Page page, String password) throws IOException {
        return browser.send(
                page, "kc-passwd-update-form", Map.of("password-new", password, "password-confirm", password));
    }

    /** The recovery codes that the page shows, without their hyphens. */
    static List<String> recoveryCodes(Page page) {
        return RECOVERY_CODE
                .matcher(page.html())
                .results()
                .map(code -> code.group(1))
                .toList();
    }
}
