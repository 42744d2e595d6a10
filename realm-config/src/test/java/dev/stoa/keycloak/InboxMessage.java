// SPDX-License-Identifier: Apache-2.0
package dev.stoa.keycloak;

import java.time.Instant;
import java.util.Locale;

/** One message that arrived; what it does not have, such as the subject of a text message, is empty. */
public record InboxMessage(Channel channel, String to, String subject, String text, String html, Instant receivedAt) {

    /** How it came. */
    public enum Channel {
        MAIL,
        SMS;

        /** As the inbox names it to programs. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    String toJson() {
        return "{\"channel\":" + quoted(channel.key())
                + ",\"to\":" + quoted(to)
                + ",\"subject\":" + quoted(subject)
                + ",\"text\":" + quoted(text)
                + ",\"html\":" + quoted(html)
                + ",\"receivedAt\":" + quoted(receivedAt.toString()) + "}";
    }

    private static String quoted(String value) {
        var json = new StringBuilder("\"");
        for (var index = 0; index < value.length(); index++) {
            var character = value.charAt(index);
            if (character == '"' || character == '\\') {
                json.append('\\').append(character);
            } else if (character < ' ') {
                json.append(String.format("\\u%04x", (int) character));
            } else {
                json.append(character);
            }
        }
        return json.append('"').toString();
    }
}
