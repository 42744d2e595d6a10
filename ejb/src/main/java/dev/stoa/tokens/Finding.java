// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import java.util.List;

/** A verdict with the values that explain it. */
record Finding(Verdict verdict, List<Object> details) {

    Finding(Verdict verdict, Object... details) {
        this(verdict, List.of(details));
    }

    static Finding of(MalformedToken malformed) {
        return new Finding(Verdict.MALFORMED, malformed.where(), malformed.offset(), malformed.reason());
    }
}
