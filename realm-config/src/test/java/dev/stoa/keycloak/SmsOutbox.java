// SPDX-License-Identifier: Apache-2.0
package dev.stoa.keycloak;

import com.sun.net.httpserver.HttpExchange;
import dev.stoa.database.Passwords;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** Stands in for Twilio's Messages API: checks what that checks, sends nothing, and keeps the text messages. */
final class SmsOutbox {

    /** Refused, as Twilio refuses it to those who test. */
    static final String REFUSED = "+15005550001";

    /** A fault of the gateway's own. */
    static final String BROKEN = "+15005550500";

    private static final String ACCOUNT = "AC00000000000000000000000000000000";
    private static final String SENDER = "+15005550006";
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final int LONGEST = 1600;

    private final String token = Passwords.generate();
    private final List<InboxMessage> sent = new CopyOnWriteArrayList<>();

    /** What Keycloak has to be told. */
    Map<String, String> settings(String url) {
        return Map.of(
                "STOA_SMS_URL", url,
                "STOA_SMS_ACCOUNT", ACCOUNT,
                "STOA_SMS_TOKEN", token,
                "STOA_SMS_SENDER", SENDER);
    }

    /** Oldest first. */
    List<InboxMessage> messages() {
        return sent;
    }

    static boolean isFor(String path) {
        return path.startsWith("/2010-04-01/");
    }

    Answer answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (!exchange.getRequestMethod().equals("POST")
                || !path.equals("/2010-04-01/Accounts/" + ACCOUNT + "/Messages.json")) {
            return problem(404, 20404, "The requested resource " + path + " was not found");
        }
        var authorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        if (!MessageDigest.isEqual(bytes(authorization), bytes(expected()))) {
            return problem(401, 20003, "Authenticate");
        }
        return take(form(exchange));
    }

    private Answer take(Map<String, String> form) {
        var to = form.getOrDefault("To", "");
        var text = form.getOrDefault("Body", "");
        if (to.equals(BROKEN)) {
            return problem(500, 20500, "An internal server error has occurred");
        }
        if (to.equals(REFUSED) || !E164.matcher(to).matches()) {
            return problem(400, 21211, "Invalid 'To' Phone Number: " + to);
        }
        if (!form.getOrDefault("From", "").equals(SENDER)) {
            return problem(400, 21606, "The 'From' phone number is not a valid, SMS-capable number of this account");
        }
        if (text.isEmpty() || text.length() > LONGEST) {
            return problem(400, text.isEmpty() ? 21602 : 21617, "The message body is missing or too long");
        }
        sent.add(new InboxMessage(InboxMessage.Channel.SMS, to, "", text, "", Instant.now()));
        var id = "SM" + UUID.randomUUID().toString().replace("-", "");
        return new Answer(201, "{\"sid\":\"" + id + "\",\"status\":\"queued\",\"error_code\":null}");
    }

    private String expected() {
        return "Basic " + Base64.getEncoder().encodeToString(bytes(ACCOUNT + ":" + token));
    }

    private static Answer problem(int status, int code, String message) {
        return new Answer(status, "{\"code\":%d,\"message\":\"%s\",\"status\":%d}".formatted(code, message, status));
    }

    private static Map<String, String> form(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var form = new HashMap<String, String>();
        for (var field : body.split("&", -1)) {
            var parts = field.split("=", 2);
            form.put(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "");
        }
        return form;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What the API says. */
    record Answer(int status, String json) {}
}
