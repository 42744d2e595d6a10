// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.credentials.Slot;
import dev.stoa.tokens.MalformedToken;
import dev.stoa.tokens.Privilege;
import dev.stoa.tokens.ServiceField;
import dev.stoa.tokens.ServiceType;
import dev.stoa.tokens.TokenVersion;
import dev.stoa.tokens.TokenWarning;
import dev.stoa.tokens.Verdict;
import dev.stoa.web.shell.Texts;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the inspector may find has its words: the codes are made, so no page names them in full. */
class InspectorWordsTest {

    private final Texts texts = new Texts();

    @Test
    void everythingThatMayBeFoundHasItsWords() {
        var keys = Stream.of(
                        Stream.of(Verdict.values()).map(each -> "verdict." + each.code()),
                        Stream.of(Verdict.values()).map(each -> "verdict." + each.code() + ".line"),
                        Stream.of(TokenVersion.values()).map(each -> "version." + each.code()),
                        Stream.of(ServiceType.values()).map(each -> "service." + each.code()),
                        Stream.of(Privilege.values()).map(each -> "privilege." + each.code()),
                        Stream.of(TokenWarning.Kind.values())
                                .map(each -> "warning."
                                        + each.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                        Stream.of(ServiceField.Name.values())
                                .map(each -> "field." + each.name().toLowerCase(Locale.ROOT)),
                        Stream.of(MalformedToken.Part.values()).map(each -> "part." + each),
                        Stream.of(MalformedToken.Reason.values()).map(each -> "reason." + each),
                        Stream.of(Slot.values()).map(each -> "slot." + each),
                        Stream.of(Slot.values()).map(each -> "signer." + each))
                .flatMap(found -> found);

        assertThat(texts.in(Locale.ENGLISH)).containsKeys(keys.toArray(String[]::new));
    }
}
