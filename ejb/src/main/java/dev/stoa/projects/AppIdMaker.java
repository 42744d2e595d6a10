// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Makes App IDs: 32 hexadecimal characters that nobody can guess and that no two projects share. */
final class AppIdMaker {

    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private AppIdMaker() {}

    static String next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
