// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.Refusal;

/** A program does not get in: nobody has this customer ID, or its secret is another one; the same answer for both. */
public class KeyRefused extends Refusal {

    KeyRefused() {
        super("key-refused");
    }
}
