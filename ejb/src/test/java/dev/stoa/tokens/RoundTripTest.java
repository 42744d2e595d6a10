// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.tokens.AccessToken.Holder;
import dev.stoa.tokens.MalformedToken.Part;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripTest {

    @Property
    void whatIsBuiltIsReadAgain(@ForAll("version007") AccessToken2 token, @ForAll("hexIds") String certificate)
            throws MalformedToken {
        var read = ReadAccessToken2.of(token.sign(certificate));

        assertThat(read.content()).isEqualTo(token);
        assertThat(read.isSignedWith(certificate)).isTrue();
    }

    @Property
    void everyServiceIsReadAgain(@ForAll("services") TokenService service) throws MalformedToken {
        var out = new TokenWriter();
        service.write(out);

        var in = new TokenReader(out.toBytes());

        assertThat(ServiceType.of(in.u16(Part.SERVICES))).contains(service.type());
        assertThat(TokenService.read(service.type(), in)).isEqualTo(service);
        in.requireEnd();
    }

    @Property
    void noOtherCertificateVerifies(
            @ForAll("version007") AccessToken2 token,
            @ForAll("hexIds") String certificate,
            @ForAll("hexIds") String other)
            throws MalformedToken {
        var read = ReadAccessToken2.of(token.sign(certificate));

        assertThat(read.isSignedWith(other)).isEqualTo(other.equals(certificate));
    }

    @Property
    void version006IsReadAgain(
            @ForAll("version006") AccessToken token,
            @ForAll("hexIds") String appId,
            @ForAll("hexIds") String certificate,
            @ForAll("texts") String channel,
            @ForAll("texts") String uid)
            throws MalformedToken {
        var read = ReadAccessToken.of(token.sign(appId, certificate, channel, uid));

        assertThat(read.content()).isEqualTo(token);
        assertThat(read.appId()).isEqualTo(appId);
        assertThat(read.isForChannel(channel)).isTrue();
        assertThat(read.isForUid(uid)).isTrue();
        assertThat(read.isSignedWith(certificate, new Holder(channel, uid))).isTrue();
    }

    @Provide
    Arbitrary<AccessToken2> version007() {
        return AccessTokens.ANY.version007();
    }

    @Provide
    Arbitrary<TokenService> services() {
        return AccessTokens.ANY.service();
    }

    @Provide
    Arbitrary<AccessToken> version006() {
        return AccessTokens.ANY.version006();
    }

    @Provide
    Arbitrary<String> hexIds() {
        return AccessTokens.hexIds();
    }

    @Provide
    Arbitrary<String> texts() {
        return AccessTokens.ANY.texts();
    }
}
