// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Recognises the platform's own servers by the setting {@code stoa.platform.credential}, {@code <name>:<secret>}. No
 * account can hold it: a name has a hyphen, which no customer ID has.
 */
@ApplicationScoped
class PlatformCredential {

    private static final Pattern FORM = Pattern.compile("[a-z]+(-[a-z0-9]+)+:[!-9;-~]{32,200}");

    private Optional<byte[]> digest = Optional.empty();

    @Inject
    void read(@ConfigProperty(name = "stoa.platform.credential") Optional<String> setting) {
        digest = setting.map(PlatformCredential::checked).map(PlatformCredential::digest);
    }

    /** Of a name that the platform could have, it takes as long whether it is or not, and wherever they differ. */
    boolean is(BasicHeader header) {
        if (header.id().indexOf('-') < 0) {
            return false; // It can only be a customer ID.
        }
        var brought = digest(header.id() + ":" + header.secret());
        return digest.filter(known -> MessageDigest.isEqual(known, brought)).isPresent();
    }

    private static String checked(String setting) {
        if (!FORM.matcher(setting.strip()).matches()) {
            throw new IllegalArgumentException(
                    "stoa.platform.credential is not <name-with-hyphen>:<32 to 200 characters>");
        }
        return setting.strip();
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
