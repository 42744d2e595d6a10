// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.Refusal;

/** The person has to prove anew who he is: the last proof is too old for what he asks. */
public class FreshSignInNeeded extends Refusal {

    FreshSignInNeeded() {
        super("fresh-sign-in-needed");
    }
}
