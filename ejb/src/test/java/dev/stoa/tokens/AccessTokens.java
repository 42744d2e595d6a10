// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary tokens of all services, for the properties of the codec. */
final class AccessTokens {

    /** Whatever the format can carry. */
    static final AccessTokens ANY =
            new AccessTokens(anyText(), Arbitraries.integers().between(0, 0xFFFF));

    /** What other implementations can carry, too: short ASCII, and numbers that are the same signed and unsigned. */
    static final AccessTokens PLAIN = new AccessTokens(
            Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(40),
            Arbitraries.integers().between(0, Short.MAX_VALUE));

    private static final long U32_MAX = 0xFFFF_FFFFL;

    private final Arbitrary<String> texts;
    private final Arbitrary<Integer> numbers;

    private AccessTokens(Arbitrary<String> texts, Arbitrary<Integer> numbers) {
        this.texts = texts;
        this.numbers = numbers;
    }

    static Arbitrary<String> hexIds() {
        return Arbitraries.strings().withChars("0123456789abcdefABCDEF").ofLength(HexId.LENGTH);
    }

    Arbitrary<AccessToken2> version007() {
        return version007(service().list().ofMinSize(1).ofMaxSize(4));
    }

    Arbitrary<AccessToken2> version007(Arbitrary<List<TokenService>> services) {
        return Combinators.combine(hexIds(), u32(), lifetime(), u32(), services.map(AccessTokens::sorted))
                .as(AccessToken2::new);
    }

    Arbitrary<AccessToken> version006() {
        return Combinators.combine(u32(), u32(), privileges(u32())).as(AccessToken::new);
    }

    Arbitrary<TokenService> service() {
        return Arbitraries.of(ServiceType.values()).flatMap(this::service);
    }

    Arbitrary<TokenService> service(ServiceType type) {
        var privileges = privileges(lifetime());
        return switch (type) {
            case RTC -> Combinators.combine(privileges, channel(), texts).as(RtcService::new);
            case SIGNALING -> Combinators.combine(privileges, texts).as(SignalingService::new);
            case STREAMING -> Combinators.combine(privileges, channel(), texts).as(StreamingService::new);
            case FPA -> privileges.map(FpaService::new);
            case CHAT -> Combinators.combine(privileges, texts).as(ChatService::new);
            case FCDN -> Combinators.combine(privileges, channel(), texts).as(FcdnService::new);
            case CLASSROOM ->
                Combinators.combine(privileges, texts, texts, Arbitraries.shorts())
                        .as(ClassroomService::new);
            case RTM2 ->
                Combinators.combine(privileges, texts, resource().list().ofMaxSize(4))
                        .as(Rtm2Service::new);
        };
    }

    private static Arbitrary<Long> u32() {
        return Arbitraries.longs().between(0, U32_MAX);
    }

    private static Arbitrary<Long> lifetime() {
        return Arbitraries.longs().between(1, AccessToken2.LIMIT_SECONDS);
    }

    Arbitrary<Privileges> privileges(Arbitrary<Long> seconds) {
        return Arbitraries.maps(numbers, seconds).ofMaxSize(6).map(Privileges::of);
    }

    /** Any text that has an encoding: no half of a surrogate pair. */
    private static Arbitrary<String> anyText() {
        return Arbitraries.strings()
                .all()
                .ofMaxLength(80)
                .filter(text -> text.chars().noneMatch(character -> Character.isSurrogate((char) character)));
    }

    Arbitrary<String> texts() {
        return texts;
    }

    /** At most three bytes for each character. */
    Arbitrary<String> channel() {
        return texts.map(text -> text.substring(0, Math.min(text.length(), TokenService.CHANNEL_LIMIT_BYTES / 3)));
    }

    private Arbitrary<Rtm2Service.Resource> resource() {
        return Combinators.combine(numbers, permission().list().ofMaxSize(3)).as(Rtm2Service.Resource::new);
    }

    private Arbitrary<Rtm2Service.Permission> permission() {
        return Combinators.combine(numbers, texts.list().ofMaxSize(4)).as(Rtm2Service.Permission::new);
    }

    private static List<TokenService> sorted(List<TokenService> services) {
        return services.stream()
                .sorted(Comparator.comparing(service -> service.type().number()))
                .toList();
    }
}
