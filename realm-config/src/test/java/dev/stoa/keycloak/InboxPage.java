// SPDX-License-Identifier: Apache-2.0
package dev.stoa.keycloak;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The inbox as a page that a person can read; it asks for itself again every few seconds. */
final class InboxPage {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
            .withLocale(Locale.UK)
            .withZone(ZoneId.systemDefault());

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="refresh" content="5">
            <title>Inbox</title>
            <style>
            :root { color-scheme: light dark; }
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
            article { border: 1px solid #8886; border-radius: .5rem; padding: 1rem; margin: 1rem 0; }
            h2 { font-size: 1.1rem; margin: 0; }
            .to { margin: 0 0 .75rem; opacity: .75; }
            pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; }
            </style>
            </head>
            <body>
            <h1>Inbox</h1>
            <p>Every mail and every text message that this platform sends ends here.</p>
            """;

    private InboxPage() {}

    static String of(List<InboxMessage> messages) {
        var body = messages.isEmpty()
                ? "<p>Nothing yet.</p>\n"
                : messages.stream().map(InboxPage::article).collect(Collectors.joining());
        return HEAD + body + "</body>\n</html>\n";
    }

    private static String article(InboxMessage message) {
        return """
                <article>
                <h2>%s</h2>
                <p class="to">to %s, %s</p>
                <pre>%s</pre>
                </article>
                """.formatted(
                        escaped(heading(message)),
                        escaped(message.to()),
                        TIME.format(message.receivedAt()),
                        linked(message.text()));
    }

    private static String heading(InboxMessage message) {
        return message.channel() == InboxMessage.Channel.SMS ? "Text message" : message.subject();
    }

    private static String linked(String text) {
        return LINK.matcher(escaped(text)).replaceAll("<a href=\"$0\" rel=\"noreferrer\">$0</a>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
