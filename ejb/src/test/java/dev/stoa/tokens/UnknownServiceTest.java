// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import static dev.stoa.tokens.KnownAnswers.APP_ID;
import static dev.stoa.tokens.KnownAnswers.CERTIFICATE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnknownServiceTest {

    static final int UNKNOWN = 9;

    @Test
    void stopsTheReadingAndKeepsWhatWasRead() throws MalformedToken {
        var read = ReadAccessToken2.of(withUnknownService());

        assertThat(read.content().services()).containsExactly(RtcService.subscriber("room", "ada", 600));
        assertThat(read.content().unknownService()).hasValue(UNKNOWN);
    }

    @Test
    void doesNotHinderTheSignature() throws MalformedToken {
        var read = ReadAccessToken2.of(withUnknownService());

        assertThat(read.isSignedWith(CERTIFICATE)).isTrue();
        assertThat(read.isSignedWith(KnownAnswers.OTHER_CERTIFICATE)).isFalse();
    }

    static String withUnknownService() {
        var out = new TokenWriter();
        var signatureAt = out.gap(TokenHmac.LENGTH);
        out.string(APP_ID).u32(1).u32(600).u32(1).u16(3);
        RtcService.subscriber("room", "ada", 600).write(out);
        out.u16(UNKNOWN).u16(0).string("whatever comes with it");
        var signature = AccessToken2.signature(CERTIFICATE, 1, 1, out.array(), out.size());
        System.arraycopy(signature, 0, out.array(), signatureAt, signature.length);
        return Packed.text(out.toBytes());
    }
}
