// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.Refusal;

/** The second Signaling has no such kind of resource, or nothing of that kind may be done with it. */
public final class TokenResourceUnknown extends Refusal {

    TokenResourceUnknown(InspectedResource wanted) {
        super("token-resource-unknown", wanted.resource(), wanted.permission());
    }
}
