// SPDX-License-Identifier: Apache-2.0
package dev.stoa.notifications.mail;

import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;

/**
 * Where the mail server is and how it wants to be spoken to.
 *
 * @param from the address that mails come from
 * @param user whom to sign in as; empty if the server asks for nobody
 */
record SmtpSettings(String host, int port, String from, Security security, Optional<String> user, String password) {

    private static final String WAIT_MILLISECONDS = "10000";

    /** What keeps others from reading along. */
    enum Security {
        NONE,
        STARTTLS,
        TLS
    }

    static SmtpSettings read(Config config) {
        return new SmtpSettings(
                config.getValue("stoa.smtp.host", String.class),
                config.getValue("stoa.smtp.port", Integer.class),
                config.getValue("stoa.smtp.from", String.class),
                security(config),
                config.getOptionalValue("stoa.smtp.user", String.class),
                config.getOptionalValue("stoa.smtp.password", String.class).orElse(""));
    }

    private static Security security(Config config) {
        if (isOn(config, "stoa.smtp.ssl")) {
            return Security.TLS;
        }
        return isOn(config, "stoa.smtp.starttls") ? Security.STARTTLS : Security.NONE;
    }

    private static boolean isOn(Config config, String name) {
        return config.getOptionalValue(name, Boolean.class).orElse(false);
    }

    /** As Jakarta Mail wants it; no wait is without end. */
    Properties properties() {
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.from", from);
        properties.setProperty("mail.smtp.auth", Boolean.toString(user.isPresent()));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(security == Security.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(security == Security.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(security == Security.STARTTLS));
        properties.setProperty("mail.smtp.connectiontimeout", WAIT_MILLISECONDS);
        properties.setProperty("mail.smtp.timeout", WAIT_MILLISECONDS);
        properties.setProperty("mail.smtp.writetimeout", WAIT_MILLISECONDS);
        return properties;
    }

    @Override
    public String toString() {
        return "SmtpSettings[" + host + ":" + port + ", " + security + "]"; // never the password
    }
}
