// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

import dev.stoa.database.Passwords;
import dev.stoa.database.RolePasswords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.function.Supplier;

/** The secrets of one data directory: made at its first start, kept in a file that only its owner can read. */
record PlatformSecrets(
        String postgres,
        RolePasswords roles,
        String keycloakAdmin,
        String consoleClient,
        String certificateKeys,
        String customerSecretsKey,
        String platformCredential,
        String auditKey,
        String staffPassword,
        String staffOtp) {

    private static final int KEY_BYTES = 32;

    /** Reads them; one that is missing is made and kept. */
    static PlatformSecrets in(Path file) throws IOException {
        var kept = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            }
        }
        var secrets = new PlatformSecrets(
                secret(kept, "postgres", Passwords::generate),
                new RolePasswords(
                        secret(kept, "role.owner", Passwords::generate),
                        secret(kept, "role.app", Passwords::generate),
                        secret(kept, "role.keycloak", Passwords::generate)),
                secret(kept, "keycloak.admin", Passwords::generate),
                secret(kept, "keycloak.console-client", Passwords::generate),
                secret(kept, "certificates.keys", () -> "local:" + newKey()),
                secret(kept, "customer-secrets.key", PlatformSecrets::newKey),
                secret(kept, "platform.credential", () -> "media-servers:" + newKey()),
                secret(kept, "audit.key", PlatformSecrets::newKey),
                secret(kept, "staff.password", PlatformSecrets::newStaffPassword),
                secret(kept, "staff.otp", OneTimeCodes::newSecret));
        OwnerOnly.write(file, writer -> kept.store(writer, "Secrets of this data directory; never share them."));
        return secrets;
    }

    private static String secret(Properties kept, String name, Supplier<String> maker) {
        return (String) kept.computeIfAbsent(name, missing -> maker.get());
    }

    /** With a character of each kind, as the realm asks for. */
    private static String newStaffPassword() {
        return Passwords.generate() + "-Aa1";
    }

    private static String newKey() {
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
