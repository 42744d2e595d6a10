// SPDX-License-Identifier: Apache-2.0
package dev.stoa.database;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes passwords that are safe in a URL, a property file and an environment variable. */
public final class Passwords {

    private static final int BYTES = 24;

    private Passwords() {}

    public static String generate() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
