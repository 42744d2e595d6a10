// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

/** How to use a running platform: a block for a person, {@code ready.json} for a script. */
record Welcome(LocalPlatform platform) {

    String block() {
        var staff = platform.staff();
        return """

                  Stoa is ready.

                    Console    %s
                    Inbox      %s   (every mail and text message that Stoa sends)
                    Outside    %s   (stands in for GitHub, Google and WeChat)
                    Staff      sign in at the console as %s, password %s
                               one-time codes: %s
                               (or the secret alone, for an authenticator app: %s)
                    Stop       Ctrl-C

                """.formatted(
                        platform.consoleUrl(),
                        platform.inboxUrl(),
                        platform.outsideUrl(),
                        staff.name(),
                        staff.password(),
                        staff.otpAddress(),
                        staff.otpSecret());
    }

    /** Only the owner can read the file: it holds the staff person's password. */
    void writeTo(Path file) throws IOException {
        var staff = platform.staff();
        var values = new LinkedHashMap<String, String>();
        values.put("console", platform.consoleUrl());
        values.put("inbox", platform.inboxUrl());
        values.put("outside", platform.outsideUrl());
        values.put("keycloak", platform.keycloak().url());
        values.put("staffUser", staff.name());
        values.put("secondStaffUser", platform.secondStaff().name());
        values.put("staffPassword", staff.password());
        values.put("staffOtpSecret", staff.otpSecret());
        // None of the values has a character that JSON escapes.
        var json = values.entrySet().stream()
                .map(value -> "  \"" + value.getKey() + "\": \"" + value.getValue() + "\"")
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
        OwnerOnly.write(file, writer -> writer.write(json));
    }
}
