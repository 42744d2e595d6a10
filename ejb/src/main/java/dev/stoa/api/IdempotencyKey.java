// SPDX-License-Identifier: Apache-2.0
package dev.stoa.api;

import java.util.regex.Pattern;

/**
 * Names one attempt of a program to change something, so that sending it twice does it once.
 *
 * @param value what the program chose
 * @param request the SHA-256, in hexadecimal digits, of all that the program asks for; the same key with another one is
 *     a mistake
 */
public record IdempotencyKey(String value, String request) {

    private static final int LONGEST = 255;
    private static final Pattern PLAIN = Pattern.compile("[!-~]{1," + LONGEST + "}");

    /** @throws IdempotencyKeyInvalid unless the key is 1 to 255 visible characters of ASCII */
    public IdempotencyKey {
        if (!PLAIN.matcher(value).matches()) {
            throw new IdempotencyKeyInvalid(value.length(), LONGEST);
        }
    }
}
