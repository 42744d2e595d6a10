// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import com.microsoft.playwright.Page;
import dev.stoa.system.OneTimeCodes;
import java.time.Instant;
import java.util.HashSet;

/** An authenticator app with one key in it; each code that it shows is new, for none is taken twice. */
final class AuthenticatorApp {

    private static final int PERIOD_SECONDS = 30;

    private final Page page;
    private final String secret;
    private long next;

    /** Takes the key from the page that sets the second factor up. */
    AuthenticatorApp(Page page) {
        this.page = page;
        this.secret = page.locator("#kc-totp-secret-key").textContent().replaceAll("\\s", "");
    }

    /** The code of now; of the period after it, which is taken already, when the one of now was shown before. */
    String code() {
        page.waitForCondition(() -> next <= now() + 1);
        next = Math.max(next, now());
        return OneTimeCodes.at(Instant.ofEpochSecond(next++ * PERIOD_SECONDS), secret);
    }

    /** A code that is none of those that are taken now. */
    String wrongCode() {
        var taken = new HashSet<String>();
        for (var period = now() - 2; period <= now() + 2; period++) {
            taken.add(OneTimeCodes.at(Instant.ofEpochSecond(period * PERIOD_SECONDS), secret));
        }
        return taken.contains("000000") ? "000001" : "000000";
    }

    private static long now() {
        return Instant.now().getEpochSecond() / PERIOD_SECONDS;
    }
}
