// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.Party;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartyWordsTest {

    @ParameterizedTest
    @EnumSource(Party.class)
    void everybodyWhoMayBeAwayHasAName(Party party) {
        assertThat(new Texts().in(Locale.ENGLISH)).containsKey("errors.party." + party.name());
    }
}
