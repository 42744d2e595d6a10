// SPDX-License-Identifier: Apache-2.0
package dev.stoa.fuzz;

import java.io.IOException;
import java.util.Random;

/** Something that reads what strangers send. */
interface Target {

    /** One attempt, which is the same for the same random numbers; says what it was answered, in a word or two. */
    String attempt(Random random) throws IOException, InterruptedException;
}
