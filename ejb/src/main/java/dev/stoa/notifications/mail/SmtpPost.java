// SPDX-License-Identifier: Apache-2.0
package dev.stoa.notifications.mail;

import dev.stoa.Party;
import dev.stoa.Unavailable;
import dev.stoa.notifications.Letter;
import dev.stoa.notifications.NeverDeliverable;
import dev.stoa.notifications.Post;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Authenticator;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** Sends over SMTP, each mail on a connection of its own: mails are few, and a connection kept open would be cut. */
@ApplicationScoped
public class SmtpPost implements Post {

    private static final String UTF_8 = "UTF-8";

    @SuppressWarnings("NullAway.Init") // The container calls connect() first.
    private SmtpSettings settings;

    @SuppressWarnings("NullAway.Init")
    private Session session;

    @PostConstruct
    void connect() {
        connect(SmtpSettings.read(ConfigProvider.getConfig()));
    }

    void connect(SmtpSettings read) {
        settings = read;
        session = Session.getInstance(read.properties(), new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(read.user().orElse(""), read.password());
            }
        });
    }

    @Override
    public void deliver(UUID id, String to, Letter letter) {
        try {
            Transport.send(message(id, recipient(to), letter));
        } catch (SendFailedException refused) {
            throw refusal(refused);
        } catch (MessagingException away) {
            throw new Unavailable(Party.MAIL_SERVER, away);
        }
    }

    private MimeMessage message(UUID id, InternetAddress to, Letter letter) throws MessagingException {
        var message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + id + "@" + domain(settings.from()) + ">");
            }
        };
        message.setFrom(sender());
        message.setRecipient(RecipientType.TO, to);
        message.setSubject(letter.subject(), UTF_8);
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContent(both(letter));
        message.saveChanges();
        return message;
    }

    private InternetAddress sender() throws AddressException {
        try {
            return new InternetAddress(settings.from(), "Stoa", UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The better one last: a reader shows the last one that he can. */
    private static MimeMultipart both(Letter letter) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(letter.text(), UTF_8);
        var html = new MimeBodyPart();
        html.setContent(letter.html(), "text/html; charset=" + UTF_8);
        return new MimeMultipart("alternative", text, html);
    }

    private static InternetAddress recipient(String to) {
        try {
            return new InternetAddress(to, true);
        } catch (AddressException none) {
            throw new NeverDeliverable("the address is none");
        }
    }

    /** A server that refuses the recipient now but not for good lists him as valid. */
    private static RuntimeException refusal(SendFailedException refused) {
        var invalid = refused.getInvalidAddresses();
        return invalid == null || invalid.length == 0
                ? new Unavailable(Party.MAIL_SERVER, refused)
                : new NeverDeliverable("the mail server does not know the address");
    }

    private static String domain(String address) {
        return address.substring(address.indexOf('@') + 1);
    }
}
