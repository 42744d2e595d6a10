// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.sms;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * Where the gateway is and as whom it is spoken to.
 *
 * @param sender what a telephone shows as the sender: a number, or a name where the country allows one
 */
record GatewaySettings(URI messages, String authorization, String sender) {

    private static final String TWILIO = "https://api.twilio.com";

    /** Reads the environment; empty when account, token or sender is not named there. */
    static Optional<GatewaySettings> of(Map<String, String> environment) {
        var account = environment.getOrDefault("STOA_SMS_ACCOUNT", "");
        var token = environment.getOrDefault("STOA_SMS_TOKEN", "");
        var sender = environment.getOrDefault("STOA_SMS_SENDER", "");
        if (account.isBlank() || token.isBlank() || sender.isBlank()) {
            return Optional.empty();
        }
        var set = environment.getOrDefault("STOA_SMS_URL", "");
        return Optional.of(
                new GatewaySettings(messages(set.isBlank() ? TWILIO : set, account), basic(account, token), sender));
    }

    private static URI messages(String url, String account) {
        var root = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        return URI.create(
                root + "/2010-04-01/Accounts/" + URLEncoder.encode(account, StandardCharsets.UTF_8) + "/Messages.json");
    }

    private static String basic(String account, String token) {
        var pair = account + ":" + token;
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    /** Leaves out the secret. */
    @Override
    public String toString() {
        return "GatewaySettings[" + messages + "]";
    }
}
