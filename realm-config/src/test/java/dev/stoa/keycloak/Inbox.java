// SPDX-License-Identifier: Apache-2.0
package dev.stoa.keycloak;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes every mail that is sent to it over SMTP and every text message that is sent to it as to a gateway, and shows
 * them on a page, so that a developer or a test reads the code that a person would read in his own mailbox or on his
 * own telephone. Nothing leaves the machine and nothing is kept.
 */
public final class Inbox implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final Duration LONGEST_DELIVERY = Duration.ofSeconds(20);
    private static final long BETWEEN_LOOKS_MILLIS = 200;

    private final GreenMail mail;
    private final HttpServer pages;
    private final SmsOutbox texts = new SmsOutbox();

    private Inbox(GreenMail mail, HttpServer pages) {
        this.mail = mail;
        this.pages = pages;
    }

    /** Starts on two free ports. */
    public static Inbox start() throws IOException {
        return start(0, 0);
    }

    public static Inbox start(int smtpPort, int pagePort) throws IOException {
        var pages = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), pagePort), 0);
        var mail = new GreenMail(new ServerSetup(smtpPort, LOOPBACK, ServerSetup.PROTOCOL_SMTP));
        var inbox = new Inbox(mail, pages);
        mail.start();
        pages.createContext("/", inbox::answer);
        pages.start();
        return inbox;
    }

    public String url() {
        return "http://" + LOOPBACK + ":" + pages.getAddress().getPort();
    }

    public int smtpPort() {
        return mail.getSmtp().getPort();
    }

    /** The environment that makes Keycloak send its text messages here. */
    public Map<String, String> smsSettings() {
        return texts.settings(url());
    }

    /** The newest message to this address, once it has come: some are sent while nobody waits for it. */
    public Optional<InboxMessage> await(String address) {
        var deadline = Instant.now().plus(LONGEST_DELIVERY);
        while (messages(address).isEmpty() && Instant.now().isBefore(deadline)) {
            mail.waitForIncomingEmail(BETWEEN_LOOKS_MILLIS, mail.getReceivedMessages().length + 1);
        }
        return messages(address).stream().findFirst();
    }

    /** Newest first. */
    public List<InboxMessage> messages() {
        var messages = Stream.concat(Stream.of(mail.getReceivedMessages()).map(Inbox::read), texts.messages().stream())
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(messages);
        messages.sort(Comparator.comparing(InboxMessage::receivedAt).reversed());
        return messages;
    }

    /** What arrived for one address, newest first. */
    public List<InboxMessage> messages(String to) {
        return messages().stream()
                .filter(message -> message.to().equalsIgnoreCase(to))
                .toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            if (SmsOutbox.isFor(path)) {
                var answer = texts.answer(exchange);
                send(exchange, answer.status(), "application/json", answer.json());
            } else if (path.equals("/")) {
                send(exchange, 200, "text/html", InboxPage.of(messages()));
            } else if (path.equals("/messages")) {
                var found = addressee(exchange.getRequestURI().getRawQuery())
                        .map(this::messages)
                        .orElseGet(this::messages);
                var json = found.stream().map(InboxMessage::toJson).toList();
                send(exchange, 200, "application/json", "[" + String.join(",", json) + "]");
            } else {
                send(exchange, 404, "text/plain", "Nothing here; the messages are at /.");
            }
        }
    }

    private static Optional<String> addressee(@Nullable String query) {
        return Stream.of(query == null ? new String[0] : query.split("&", -1))
                .filter(parameter -> parameter.startsWith("to="))
                .map(parameter -> URLDecoder.decode(parameter.substring("to=".length()), StandardCharsets.UTF_8))
                .findFirst();
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type + "; charset=utf-8");
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static InboxMessage read(MimeMessage message) {
        try {
            var to = (InternetAddress) message.getRecipients(RecipientType.TO)[0];
            var received = message.getReceivedDate();
            return new InboxMessage(
                    InboxMessage.Channel.MAIL,
                    to.getAddress(),
                    message.getSubject() == null ? "" : message.getSubject(),
                    body(message, "text/plain").strip(),
                    body(message, "text/html").strip(),
                    received == null ? Instant.EPOCH : received.toInstant());
        } catch (MessagingException e) {
            throw new IllegalStateException("a mail that can't be read arrived", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String body(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return (String) part.getContent();
        }
        if (part.isMimeType("multipart/*")) {
            var parts = (Multipart) part.getContent();
            for (var index = 0; index < parts.getCount(); index++) {
                var found = body(parts.getBodyPart(index), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    @Override
    public void close() {
        pages.stop(0);
        mail.stop();
    }
}
