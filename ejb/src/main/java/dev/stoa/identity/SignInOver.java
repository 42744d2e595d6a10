// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity;

import dev.stoa.Refusal;

/** The identity provider no longer takes the person's token: he has to sign in again. */
public class SignInOver extends Refusal {

    public SignInOver() {
        super("sign-in-over");
    }
}
