// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.Refusal;

/** The pair may do what whoever makes it, or takes its secret, may not. */
public class KeyBeyondOwn extends Refusal {

    KeyBeyondOwn() {
        super("key-beyond-own");
    }
}
