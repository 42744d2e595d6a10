// SPDX-License-Identifier: Apache-2.0
package dev.stoa.broken;

/** Hides whatever goes wrong. */
class CatchAll {

    @SuppressWarnings("IllegalCatch") // That is what this is an example of.
    boolean swallow(Runnable anything) {
        try {
            anything.run();
            return true;
        } catch (RuntimeException whatever) {
            return false;
        }
    }
}
