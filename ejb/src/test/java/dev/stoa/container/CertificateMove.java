// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import dev.stoa.credentials.CertificateOperation;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Combinators;

/**
 * Something that comes to a member's mind.
 *
 * @param looks whether he looks at the page before, or goes by what he saw earlier
 */
record CertificateMove(CertificateOperation operation, boolean looks) {

    private static final int LENGTH = 12;

    /** The same for the same number. */
    static List<CertificateMove> script(long seed) {
        var operation = Arbitraries.of(CertificateOperation.class)
                .filter(each -> each != CertificateOperation.RESET_PRIMARY); // That is for programs.
        return Combinators.combine(operation, Arbitraries.of(true, true, false))
                .as(CertificateMove::new)
                .list()
                .ofSize(LENGTH)
                .generator(LENGTH, false)
                .next(new Random(seed))
                .value();
    }
}
