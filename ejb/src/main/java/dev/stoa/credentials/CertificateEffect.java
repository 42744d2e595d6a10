// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import java.util.Optional;

/**
 * What an operation would do, before it is done.
 *
 * @param version the state of things that this was said of
 * @param blocker what speaks against it; empty if it is possible
 * @param use how the certificate that it takes away is used
 * @param nameNeeded whether the project's name has to be typed: it can't be undone, and something hangs on it
 */
public record CertificateEffect(
        CertificateOperation operation,
        int version,
        Optional<CertificateBlocker> blocker,
        CertificateUse use,
        boolean nameNeeded) {}
