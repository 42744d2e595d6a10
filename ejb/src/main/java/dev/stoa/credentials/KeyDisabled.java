// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.Refusal;

/** The pair is disabled; only who has its secret is told. */
public class KeyDisabled extends Refusal {

    KeyDisabled() {
        super("key-disabled");
    }
}
