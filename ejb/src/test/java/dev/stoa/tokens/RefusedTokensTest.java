// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import static dev.stoa.tokens.KnownAnswers.APP_ID;
import static dev.stoa.tokens.KnownAnswers.CERTIFICATE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.tokens.MalformedToken.Part;
import dev.stoa.tokens.MalformedToken.Reason;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

/** What is not built, and what is not read, with the place where reading stopped. */
class RefusedTokensTest {

    private static final List<TokenService> JOIN = List.of(RtcService.subscriber("room", "", 600));

    @Test
    void noServiceIsNotBuilt() {
        assertNotBuilt(() -> new AccessToken2(APP_ID, 1, 600, 1, List.of()).sign(CERTIFICATE));
    }

    @Test
    void malformedIdsAreNotBuilt() {
        assertNotBuilt(() -> new AccessToken2(APP_ID.substring(1), 1, 600, 1, JOIN));
        assertNotBuilt(() -> new AccessToken2("G" + APP_ID.substring(1), 1, 600, 1, JOIN));
        assertNotBuilt(() -> new AccessToken2(APP_ID, 1, 600, 1, JOIN).sign(CERTIFICATE + "0"))
                .hasMessageNotContaining(CERTIFICATE);
    }

    @Test
    void lifetimesBeyondADayAreNotBuilt() {
        assertNotBuilt(() -> new AccessToken2(APP_ID, 1, 0, 1, JOIN).sign(CERTIFICATE));
        assertNotBuilt(() -> new AccessToken2(APP_ID, 1, 86_401, 1, JOIN).sign(CERTIFICATE));
        assertNotBuilt(() -> signed(RtcService.subscriber("room", "", 86_401)));
        assertNotBuilt(() -> signed(RtcService.subscriber("room", "", 0)));
    }

    @Test
    void overlongTextsAreNotBuilt() {
        assertNotBuilt(() -> RtcService.subscriber("x".repeat(65), "", 600));
        assertNotBuilt(() -> RtcService.subscriber("\u4e2d".repeat(22), "", 600));
        assertNotBuilt(() -> signed(new ChatService(Privileges.NONE, "x".repeat(0x10000))));
    }

    @Test
    void whatNoReaderWouldUnpackIsNotBuilt() {
        var half = new ChatService(Privileges.NONE, "x".repeat(40_000));

        assertNotBuilt(() -> signed(half, half));
    }

    @Test
    void halfASurrogatePairIsNotBuilt() {
        assertNotBuilt(() -> signed(new ChatService(Privileges.NONE, "\ud800")));
    }

    @Test
    void saysWhereTextsStopBeingTokens() {
        assertMalformed("", Part.VERSION, 0, Reason.TRUNCATED);
        assertMalformed("00x", Part.VERSION, 2, Reason.WRONG_CHARACTER);
        assertMalformed("007", Part.BASE64, 3, Reason.ABSENT);
        assertMalformed("007ab cd", Part.BASE64, 5, Reason.WRONG_CHARACTER);
        assertMalformed("007ab=c", Part.BASE64, 5, Reason.WRONG_CHARACTER);
        assertMalformed("007abcde", Part.BASE64, 8, Reason.TRUNCATED);
        assertMalformed("007abcd", Part.COMPRESSION, 5, Reason.CORRUPT);
        assertMalformed("006" + APP_ID.substring(1), Part.APP_ID, 3, Reason.TRUNCATED);
        assertMalformed("006" + "x".repeat(40), Part.APP_ID, 3, Reason.WRONG_CHARACTER);
        assertMalformed("1:" + APP_ID, Part.EXPIRE, 34, Reason.CORRUPT);
        assertMalformed("007" + "A".repeat(ReadToken.LIMIT_CHARACTERS), Part.VERSION, 98_304, Reason.TOO_LONG);
    }

    @Test
    void saysWhereBytesStopBeingATokens() {
        assertMalformed(new TokenWriter().u16(31), Part.SIGNATURE, 0, Reason.WRONG_LENGTH);
        assertMalformed(new TokenWriter().u16(32).u16(0), Part.SIGNATURE, 2, Reason.TRUNCATED);
        assertMalformed(signature().string(APP_ID.substring(1)), Part.APP_ID, 34, Reason.WRONG_LENGTH);
        assertMalformed(signature().string("x".repeat(32)), Part.APP_ID, 34, Reason.WRONG_CHARACTER);
        assertMalformed(signature().string(APP_ID).u16(1), Part.ISSUED_AT, 70, Reason.TRUNCATED);
        assertMalformed(head().u16(1), Part.SERVICES, 82, Reason.TRUNCATED);
        assertMalformed(head().u16(0).u16(0), Part.END, 82, Reason.TRAILING_BYTES);
        assertMalformed(
                head().u16(1).u16(1).u16(2).u16(2).u32(1).u16(1).u32(1), Part.PRIVILEGES, 92, Reason.OUT_OF_ORDER);
        assertMalformed(head().u16(1).u16(1).u16(0).string("x".repeat(65)), Part.CHANNEL, 86, Reason.TOO_LONG);
        assertMalformed(head().u16(1).u16(2).u16(0).block(new byte[] {-1}), Part.USER, 88, Reason.NOT_UTF8);
        assertMalformed(head().u16(1).u16(2).u16(0).u16(0xFFFF), Part.USER, 88, Reason.TRUNCATED);
    }

    @Test
    void privilegesAreNotGivenTwice() {
        assertMalformed(
                head().u16(1).u16(1).u16(2).u16(1).u32(1).u16(1).u32(1), Part.PRIVILEGES, 92, Reason.OUT_OF_ORDER);
    }

    private static String signed(TokenService... services) {
        return new AccessToken2(APP_ID, 1, 600, 1, List.of(services)).sign(CERTIFICATE);
    }

    private static TokenWriter signature() {
        return new TokenWriter().block(new byte[TokenHmac.LENGTH]);
    }

    private static TokenWriter head() {
        return signature().string(APP_ID).u32(1).u32(600).u32(1);
    }

    private static AbstractThrowableAssert<?, ?> assertNotBuilt(Runnable build) {
        return assertThatThrownBy(build::run).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertMalformed(TokenWriter bytes, Part where, int offset, Reason reason) {
        assertMalformed(Packed.text(bytes.toBytes()), where, offset, reason);
    }

    private static void assertMalformed(String text, Part where, int offset, Reason reason) {
        assertThatThrownBy(() -> ReadToken.of(text))
                .isInstanceOf(MalformedToken.class)
                .hasMessage(where + " at " + offset + ": " + reason);
    }
}
