// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * The library that applications in the field build their tokens with is the witness. It knows five of the services and
 * each of them once, packs at most 1,024 bytes, and writes texts in the charset of the machine.
 */
class OracleTest {

    @Property
    void buildsTheSameBytes(@ForAll("tokens") AccessToken2 token, @ForAll("hexIds") String certificate)
            throws Exception {
        var built = ReadAccessToken2.of(token.sign(certificate));
        var theirs = ReadAccessToken2.of(theirs(token, certificate).build());

        assertThat(built.isSameAs(theirs)).isTrue();
        assertThat(theirs.isSignedWith(certificate)).isTrue();
    }

    @Property
    void isReadByIt(@ForAll("tokens") AccessToken2 token, @ForAll("hexIds") String certificate) throws Exception {
        var theirs = new io.agora.media.AccessToken2();

        assertThat(theirs.parse(token.sign(certificate))).isTrue();

        assertThat(theirs.appId).isEqualTo(token.appId());
        assertThat(theirs.services).hasSameSizeAs(token.services());
        theirs.appCert = certificate;
        assertThat(ReadAccessToken2.of(theirs.build()).content()).isEqualTo(token);
    }

    @Property
    void buildsTheSame006(
            @ForAll("old") AccessToken token, @ForAll("hexIds") String appId, @ForAll("hexIds") String certificate)
            throws Exception {
        var theirs = new io.agora.media.AccessToken(appId, certificate, KnownAnswers.CHANNEL, KnownAnswers.UID);
        theirs.message.salt = (int) token.salt();
        theirs.message.ts = (int) token.timestamp();
        token.privileges()
                .seconds()
                .forEach((number, until) -> theirs.message.messages.put(number.shortValue(), until.intValue()));

        assertThat(token.sign(appId, certificate, KnownAnswers.CHANNEL, KnownAnswers.UID))
                .isEqualTo(theirs.build());
    }

    @Property
    void theFirstSignalingIsRead(
            @ForAll("hexIds") String appId,
            @ForAll("hexIds") String certificate,
            @ForAll("texts") String account,
            @ForAll @IntRange int expiresAt)
            throws Exception {
        var token =
                SignalingToken.read(io.agora.signal.SignalingToken.getToken(appId, certificate, account, expiresAt));

        assertThat(token.appId()).isEqualTo(appId);
        assertThat(token.expires()).isEqualTo(expiresAt);
        assertThat(token.isSignedWith(certificate, account)).isTrue();
        assertThat(token.isSignedWith(certificate, account + "x")).isFalse();
    }

    private static io.agora.media.AccessToken2 theirs(AccessToken2 token, String certificate) {
        var theirs = new io.agora.media.AccessToken2(token.appId(), certificate, (int) token.expire());
        theirs.issueTs = (int) token.issuedAt();
        theirs.salt = (int) token.salt();
        token.services().forEach(service -> theirs.addService(theirs(service)));
        return theirs;
    }

    private static io.agora.media.AccessToken2.Service theirs(TokenService service) {
        var theirs = empty(service);
        service.privileges()
                .seconds()
                .forEach((number, seconds) -> theirs.privileges.put(number.shortValue(), seconds.intValue()));
        return theirs;
    }

    private static io.agora.media.AccessToken2.Service empty(TokenService service) {
        if (service instanceof RtcService rtc) {
            return new io.agora.media.AccessToken2.ServiceRtc(rtc.channel(), rtc.uid());
        }
        if (service instanceof SignalingService signaling) {
            return new io.agora.media.AccessToken2.ServiceRtm(signaling.userId());
        }
        if (service instanceof ChatService chat) {
            return new io.agora.media.AccessToken2.ServiceChat(chat.userId());
        }
        if (service instanceof ClassroomService classroom) {
            return new io.agora.media.AccessToken2.ServiceApaas(classroom.room(), classroom.user(), classroom.role());
        }
        return new io.agora.media.AccessToken2.ServiceFpa();
    }

    @Provide
    Arbitrary<AccessToken2> tokens() {
        var known = Arbitraries.of(
                ServiceType.RTC, ServiceType.SIGNALING, ServiceType.FPA, ServiceType.CHAT, ServiceType.CLASSROOM);
        return AccessTokens.PLAIN.version007(known.flatMap(AccessTokens.PLAIN::service)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .uniqueElements(TokenService::type));
    }

    @Provide
    Arbitrary<AccessToken> old() {
        return AccessTokens.PLAIN.version006();
    }

    @Provide
    Arbitrary<String> hexIds() {
        return AccessTokens.hexIds();
    }

    @Provide
    Arbitrary<String> texts() {
        return AccessTokens.PLAIN.texts();
    }
}
