// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import java.util.List;
import java.util.Optional;

/** Some members, and where the next page begins, if there is one. */
public record MemberPage(List<MemberLine> lines, Optional<MemberCursor> next) {

    public MemberPage {
        lines = List.copyOf(lines);
    }
}
