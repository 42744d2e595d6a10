// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import java.util.HexFormat;

/** The shape that an App ID and a certificate share: thirty-two hexadecimal digits, their case kept. */
final class HexId {

    static final int LENGTH = 32;

    private HexId() {}

    static boolean is(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (var i = 0; i < LENGTH; i++) {
            if (!HexFormat.isHexDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Hands back the id; the message never shows a wrong one, it may be a mistyped secret. */
    static String require(String id, String name) {
        if (!is(id)) {
            throw new IllegalArgumentException(name + " is not " + LENGTH + " hexadecimal digits");
        }
        return id;
    }
}
