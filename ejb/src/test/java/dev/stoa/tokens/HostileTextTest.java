// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.BooleanSupplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** Whatever the text is, the answer is a token or {@link MalformedToken}, for a bounded price. */
class HostileTextTest {

    /** Buffers that double up to 64 KiB, the result, the decoded Base64, and room for the run of the test. */
    private static final long BUDGET_BYTES = 512 * 1024;

    @Property
    void anyTextIsReadOrMalformed(@ForAll("anyTexts") String text) {
        assertIsReadOrMalformed(text);
    }

    @Property
    void anyBytesInBase64AreReadOrMalformed(@ForAll("versions") String version, @ForAll byte[] bytes) {
        assertIsReadOrMalformed(version + Base64.getEncoder().encodeToString(bytes));
    }

    @Property
    void anyBytesPackedAreReadOrMalformed(@ForAll byte[] bytes) {
        assertIsReadOrMalformed(Packed.text(bytes));
    }

    /** Behind a proper signature and App ID, so that the services are reached. */
    @Property
    void anyServicesAreReadOrMalformed(@ForAll("services") byte[] services) {
        var out = new TokenWriter();
        out.gap(TokenHmac.LENGTH);
        out.string(KnownAnswers.APP_ID).u32(1).u32(1).u32(1);
        var bytes = Arrays.copyOf(out.array(), out.size() + services.length);
        System.arraycopy(services, 0, bytes, out.size(), services.length);

        assertIsReadOrMalformed(Packed.text(bytes));
    }

    @Property
    void aChangedByteIsReadOrMalformedButNeverVerifies(
            @ForAll("tokens") AccessToken2 token, @ForAll @IntRange(max = 10_000) int place, @ForAll byte change)
            throws MalformedToken {
        var bytes = Packed.bytes(token.sign(KnownAnswers.CERTIFICATE));
        bytes[place % bytes.length] ^= change;

        assertThat(isVerified(Packed.text(bytes))).isEqualTo(change == 0);
    }

    @Property(tries = 50)
    void aTokenCutShortIsMalformed(@ForAll("tokens") AccessToken2 token) throws MalformedToken {
        var text = token.sign(KnownAnswers.CERTIFICATE);
        var bytes = Packed.bytes(text);

        for (var length = 0; length < text.length(); length++) {
            assertThat(isMalformed(text.substring(0, length))).isTrue();
        }
        for (var length = 0; length < bytes.length; length++) {
            assertThat(isMalformed(Packed.text(Arrays.copyOf(bytes, length)))).isTrue();
        }
    }

    @Property(tries = 50)
    void anOldTokenCutShortIsMalformed(@ForAll("oldTokens") AccessToken token) {
        var text = token.sign(KnownAnswers.APP_ID, KnownAnswers.CERTIFICATE, KnownAnswers.CHANNEL, KnownAnswers.UID);
        var bytes = Base64.getDecoder().decode(text.substring(AccessToken.APP_ID_END));

        for (var length = 0; length < text.length(); length++) {
            assertThat(isMalformed(text.substring(0, length))).isTrue();
        }
        for (var length = 0; length < bytes.length; length++) {
            var cut = Base64.getEncoder().encodeToString(Arrays.copyOf(bytes, length));
            assertThat(isMalformed(text.substring(0, AccessToken.APP_ID_END) + cut))
                    .isTrue();
        }
    }

    @Property(tries = 20)
    void aBombIsNotUnpacked(@ForAll @IntRange(min = 64 * 1024 + 1, max = 60_000_000) int size, @ForAll byte filling) {
        var bytes = new byte[size];
        Arrays.fill(bytes, filling);
        var bomb = Packed.text(bytes);

        var allocated = allocatedBy(() -> isMalformed(bomb));

        assertThat(allocated).isLessThan(BUDGET_BYTES);
    }

    @Example
    void exactlyTheLimitIsUnpacked() throws MalformedToken {
        var most = TokenCompression.LIMIT_BYTES;

        assertThat(TokenCompression.inflate(TokenCompression.deflate(new byte[most], most)))
                .hasSize(most);
        assertThat(isMalformed(Packed.text(new byte[most + 1]))).isTrue();
    }

    /** Counts that promise 65,535 of everything and then nothing. */
    @Example
    void promisesAreNotBelieved() {
        var out = new TokenWriter();
        out.gap(TokenHmac.LENGTH);
        out.string(KnownAnswers.APP_ID).u32(1).u32(1).u32(1).u16(0xFFFF);
        out.u16(ServiceType.RTM2.number()).u16(0).string("").u16(0xFFFF).u16(0).u16(0xFFFF);
        var text = Packed.text(out.toBytes());

        var allocated = allocatedBy(() -> isMalformed(text));

        assertThat(allocated).isLessThan(BUDGET_BYTES);
    }

    private static void assertIsReadOrMalformed(String text) {
        assertThat(isMalformed(text)).isIn(true, false);
    }

    /** Any other exception leaves this method, and fails the test. */
    private static boolean isMalformed(String text) {
        try {
            ReadToken.of(text);
            return false;
        } catch (MalformedToken expected) {
            assertThat(expected.offset()).isNotNegative();
            return true;
        }
    }

    private static boolean isVerified(String text) {
        try {
            return ReadAccessToken2.of(text).isSignedWith(KnownAnswers.CERTIFICATE);
        } catch (MalformedToken expected) {
            return false;
        }
    }

    /** The first call loads classes; the second is counted. */
    private static long allocatedBy(BooleanSupplier isMalformed) {
        assertThat(isMalformed.getAsBoolean()).isTrue();
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadAllocatedBytes();
        var again = isMalformed.getAsBoolean();
        var after = threads.getCurrentThreadAllocatedBytes();
        assertThat(again).isTrue();
        return after - before;
    }

    @Provide
    Arbitrary<String> anyTexts() {
        var base64 = Arbitraries.strings().withChars("ABCXYZabcxyz0189+/=:").ofMaxLength(200);
        var afterVersion = Combinators.combine(versions(), base64).as(String::concat);
        return Arbitraries.oneOf(Arbitraries.strings().all(), base64, afterVersion);
    }

    @Provide
    Arbitrary<String> versions() {
        return Arbitraries.of(
                "007", "006", "006" + KnownAnswers.APP_ID, "1:", "1:" + KnownAnswers.APP_ID, "005", "999");
    }

    /** Small numbers are likely, so that counts, types and lengths are often possible. */
    @Provide
    Arbitrary<byte[]> services() {
        var likely = Arbitraries.bytes().between((byte) 0, (byte) 9);
        return Arbitraries.frequencyOf(Tuple.of(9, likely), Tuple.of(1, Arbitraries.bytes()))
                .array(byte[].class)
                .ofMaxSize(300);
    }

    @Provide
    Arbitrary<AccessToken2> tokens() {
        return AccessTokens.ANY.version007();
    }

    @Provide
    Arbitrary<AccessToken> oldTokens() {
        return AccessTokens.ANY.version006();
    }
}
