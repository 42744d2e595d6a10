// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** Signs somebody up, step by step. */
final class SignUpPages {

    static final String PASSWORD = "Str0ng!enough";

    private static final Pattern CODE = Pattern.compile("\\b[0-9]{6}\\b");

    private final RealmServer server;
    private final Browser browser;

    SignUpPages(RealmServer server, Browser browser) {
        this.server = server;
        this.browser = browser;
    }

    static String someAddress() {
        return "p-" + UUID.randomUUID() + "@example.com";
    }

    /** A Chinese mobile number. */
    static String someNumber() {
        return "+86138%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
    }

    static String fourDigits() {
        return "%04d".formatted(ThreadLocalRandom.current().nextInt(10_000));
    }

    Page begin() throws IOException {
        return browser.open(new Console(server).signUp());
    }

    Page identify(String address) throws IOException {
        return identify(begin(), address);
    }

    Page identify(Page page, String address) throws IOException {
        return browser.send(
                page,
                "sign-up-identifier",
                Map.of("identifier", address, "terms", "on", "privacy", "on", "acceptableUse", "on"));
    }

    Page enter(Page page, String code) throws IOException {
        return browser.send(page, "code-form", Map.of("code", code));
    }

    Page resend(Page page) throws IOException {
        return browser.send(page, "code-other", Map.of("resend", "true"));
    }

    Page details(Page page, String password) throws IOException {
        return browser.send(page, "sign-up-details", details(Map.of("password", password)));
    }

    static Map<String, String> details(Map<String, String> changed) {
        var fields = new HashMap<>(Map.of(
                "firstName", "Ada Lovelace",
                "companyName", "Analytical Engines",
                "phoneNumber", "+44 20 7946 0000",
                "password", PASSWORD));
        fields.putAll(changed);
        return fields;
    }

    /** The whole way, to the console. */
    Page complete(String address) throws IOException {
        var code = identify(address);
        return details(enter(code, codeFor(address)), PASSWORD);
    }

    /** By phone up to the page after the details, which asks to prove the e-mail address. */
    Page completeByPhone(String number, String email) throws IOException {
        var details = enter(identify(number), codeFor(number));
        return browser.send(details, "sign-up-details", details(Map.of("email", email)));
    }

    /** The code in the newest mail to this address. */
    String codeFor(String address) {
        var text = server.mailTo(address).orElseThrow().text();
        var found = CODE.matcher(text);
        if (!found.find()) {
            throw new AssertionError("No code in: " + text);
        }
        return found.group();
    }

    /** Another code than the one that was sent. */
    String wrongCodeFor(String address) {
        return codeFor(address).equals("000000") ? "000001" : "000000";
    }
}
