// SPDX-License-Identifier: Apache-2.0
package dev.stoa.keycloak;

import java.time.Instant;

/** One mail that arrived; a mail without plain text or without HTML has an empty one. */
public record InboxMessage(String to, String subject, String text, String html, Instant receivedAt) {

    String toJson() {
        return "{\"to\":" + quoted(to)
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
