// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

/**
 * The platform can't start, for a reason that the person at the terminal can remove; the message says it in a sentence.
 */
public class PlatformRefused extends RuntimeException {

    private final String sentence;

    public PlatformRefused(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
