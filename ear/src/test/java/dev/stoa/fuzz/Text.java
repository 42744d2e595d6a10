// SPDX-License-Identifier: Apache-2.0
package dev.stoa.fuzz;

import java.util.Random;

/** Texts that nobody would type. */
final class Text {

    private Text() {}

    /** Of at most so many characters; ends of lines apart, which would begin another header. */
    static String of(Random random, int longest) {
        var text = new StringBuilder();
        for (var length = random.nextInt(longest); length > 0; length--) {
            text.append(character(random));
        }
        return text.toString();
    }

    /** Some characters replaced, left out or said twice. */
    static String changed(String text, Random random) {
        var changed = new StringBuilder(text);
        for (var changes = 1 + random.nextInt(3); changes > 0 && changed.length() > 1; changes--) {
            var at = random.nextInt(changed.length());
            switch (random.nextInt(3)) {
                case 0 -> changed.setCharAt(at, character(random));
                case 1 -> changed.deleteCharAt(at);
                default -> changed.insert(at, changed.charAt(at));
            }
        }
        return changed.toString();
    }

    private static char character(Random random) {
        var any = (char) (random.nextInt(10) == 0 ? random.nextInt(0x10000) : ' ' + random.nextInt(95));
        return any == '\r' || any == '\n' ? ' ' : any;
    }
}
