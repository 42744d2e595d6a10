// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.Refusal;

/** A customer ID that is for nothing would only puzzle whoever uses it. */
public class KeyScopesMissing extends Refusal {

    KeyScopesMissing() {
        super("key-scopes-missing");
    }
}
