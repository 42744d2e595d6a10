// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A certificate of a project that a token can have been signed with, decrypted.
 *
 * @param slot its place in the project, or the last one that it had
 * @param enabled whether it is on; one that was deleted is not
 * @param deletedAt when it was deleted, if it was
 */
public record KnownCertificate(
        UUID certificateId, Slot slot, boolean enabled, Optional<Instant> deletedAt, String certificate) {

    /** Without the secret, which must not reach a log. */
    @Override
    public String toString() {
        return slot + " certificate " + certificateId;
    }
}
