// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import com.microsoft.playwright.APIResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What the console answered to a request, without what differs between two answers to the very same one. */
record Reply(int status, String location, String body) {

    private static final Pattern NONCE =
            Pattern.compile("(nonce(=\"|-)|csp\\.init\\('|nonce\" value=\")[A-Za-z0-9+/=_-]+");
    private static final Pattern INCIDENT = Pattern.compile("errors/500\\?id=[0-9A-F]{8}");
    private static final Pattern VIEW_STATE = Pattern.compile("-?\\d{6,}:-?\\d{6,}");
    private static final Pattern TOKEN = Pattern.compile("007eJ[A-Za-z0-9+/=]{40,}");
    private static final Pattern TIME = Pattern.compile("<time .*?</time>");
    private static final Pattern ISSUED =
            Pattern.compile("<tr>\\s*<th[^>]*><div[^>]*>" + BorderIT.CHANNEL + "</div>.*?</tr>\\s*", Pattern.DOTALL);
    private static final Pattern PROOF = Pattern.compile("confirm=[0-9A-Za-z_-]+");
    private static final Pattern SIGN_IN = Pattern.compile("(state|nonce|code_challenge)=[^&\"]+");

    static Reply of(APIResponse response) {
        return new Reply(response.status(), response.headers().getOrDefault("location", ""), response.text());
    }

    /** The same answer with another word for what was asked by, so that two askings can be compared. */
    Reply about(String asked) {
        return new Reply(status, steady(location, asked), steady(body, asked));
    }

    private static String steady(String text, String asked) {
        var shown = text;
        for (var pattern : new Pattern[] {ISSUED, PROOF, SIGN_IN, NONCE, INCIDENT, VIEW_STATE, TOKEN, TIME}) {
            shown = pattern.matcher(shown).replaceAll("");
        }
        return shown.replace(asked, "*").replace(URLEncoder.encode(asked, StandardCharsets.UTF_8), "*");
    }
}
