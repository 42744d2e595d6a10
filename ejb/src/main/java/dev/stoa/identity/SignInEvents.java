// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity;

import java.time.Instant;
import java.util.List;

/** What the identity provider remembers of people's sign-ins, for weeks; so nothing is lost while nobody asks. */
public interface SignInEvents {

    /**
     * What happened from this moment on, oldest first.
     *
     * @throws dev.stoa.Unavailable if the provider does not answer
     */
    List<SignInEvent> since(Instant moment);
}
