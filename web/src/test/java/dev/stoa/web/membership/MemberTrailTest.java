// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.membership.MemberCursor;
import dev.stoa.membership.MemberCursorInvalid;
import org.junit.jupiter.api.Test;

class MemberTrailTest {

    private static final MemberCursor FIRST = new MemberCursor("ada", "1");
    private static final MemberCursor SECOND = new MemberCursor("李", "2");

    @Test
    void beginsWithAllMembers() {
        var shown = MemberTrail.of(null, null);

        assertThat(shown.isFirstOfAll()).isTrue();
        assertThat(shown.path()).isEqualTo("/app/members/list");
        assertThat(shown.search().after()).isEmpty();
    }

    @Test
    void goesOnAndBackByItsAddress() {
        var third = MemberTrail.of("a&b", null).next(FIRST).next(SECOND);

        assertThat(third.path()).startsWith("/app/members/list?q=a%26b&page=");
        assertThat(third.search().after()).contains(SECOND);
        assertThat(third.previous().search().after()).contains(FIRST);
        assertThat(third.isFirstOfAll()).isFalse();
        assertThat(third.previous().previous()).isEqualTo(MemberTrail.of("a&b", null));
    }

    @Test
    void refusesAPlaceThatNoListHasNamed() {
        var shown = MemberTrail.of(null, "made-up");

        assertThatThrownBy(shown::search).isInstanceOf(MemberCursorInvalid.class);
    }
}
