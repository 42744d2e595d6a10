// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.tokens.MalformedToken.Part;
import dev.stoa.tokens.ServiceField.Name;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A token of version 007 as it came: what it says, and the bytes whose signature can be checked even where they go on
 * with a service that is unknown here.
 */
final class ReadAccessToken2 implements KnownToken {

    private static final Set<Name> CHANNEL = EnumSet.of(Name.CHANNEL, Name.ROOM);
    private static final Set<Name> USER = EnumSet.of(Name.UID, Name.USER, Name.ACCOUNT);

    private final byte[] unpacked;
    private final byte[] signature;
    private final AccessToken2 content;

    private ReadAccessToken2(byte[] unpacked, byte[] signature, AccessToken2 content) {
        this.unpacked = unpacked;
        this.signature = signature;
        this.content = content;
    }

    /** Reads a text that begins with the version. */
    static ReadAccessToken2 of(String text) throws MalformedToken {
        var unpacked = TokenCompression.inflate(ReadToken.base64(text, VERSION_LENGTH));
        var in = new TokenReader(unpacked);
        var signature = in.block(TokenHmac.LENGTH, Part.SIGNATURE);
        return new ReadAccessToken2(unpacked, signature, AccessToken2.readBody(in));
    }

    AccessToken2 content() {
        return content;
    }

    @Override
    public TokenVersion version() {
        return TokenVersion.ACCESS_TOKEN_2;
    }

    @Override
    public String appId() {
        return content.appId();
    }

    @Override
    public List<InspectedService> services() {
        return content.services().stream()
                .map(service -> InspectedService.of(service, this::afterIssue))
                .toList();
    }

    @Override
    public Optional<Instant> issuedAt() {
        return Optional.of(Instant.ofEpochSecond(content.issuedAt()));
    }

    @Override
    public Instant expiresAt() {
        return afterIssue(content.expire());
    }

    @Override
    public Instant honouredUntil() {
        return afterIssue(Math.min(content.expire(), AccessToken2.LIMIT_SECONDS));
    }

    @Override
    public boolean hasLifetimeOutOfRange() {
        return !content.lifetimesAreHonoured();
    }

    @Override
    public OptionalInt unknownService() {
        return content.unknownService();
    }

    @Override
    public boolean hidesItsHolder() {
        return false;
    }

    /** A token may name several; one service that fits is enough, and so is one that names nobody. */
    @Override
    public Optional<Finding> mismatch(Presented presented) {
        var services = of(presented);
        if (services.isEmpty()) {
            return presented.service().map(absent -> new Finding(Verdict.SERVICE_DIFFERS));
        }
        if (services.stream().noneMatch(service -> admits(service, CHANNEL, presented.channel()))) {
            return Optional.of(new Finding(Verdict.CHANNEL_DIFFERS));
        }
        return services.stream().noneMatch(service -> fits(service, presented))
                ? Optional.of(new Finding(Verdict.UID_DIFFERS))
                : Optional.empty();
    }

    @Override
    public List<InspectedService> fitting(Presented presented) {
        return of(presented).stream()
                .filter(service -> fits(service, presented))
                .map(service -> InspectedService.of(service, this::afterIssue))
                .toList();
    }

    @Override
    public boolean isSignedWith(String certificate, Presented presented) {
        return isSignedWith(certificate);
    }

    /** Whether this certificate made the signature; takes as long for a wrong one. */
    boolean isSignedWith(String certificate) {
        var expected =
                AccessToken2.signature(certificate, content.issuedAt(), content.salt(), unpacked, unpacked.length);
        return MessageDigest.isEqual(expected, signature);
    }

    /** Two texts are the same token if these bytes are equal: encoders pack them differently. */
    boolean isSameAs(ReadAccessToken2 other) {
        return Arrays.equals(unpacked, other.unpacked);
    }

    private List<TokenService> of(Presented presented) {
        return content.services().stream()
                .filter(service -> presented.mayBeFor(service.type()))
                .toList();
    }

    private static boolean fits(TokenService service, Presented presented) {
        return admits(service, CHANNEL, presented.channel()) && admits(service, USER, presented.uid());
    }

    private static boolean admits(TokenService service, Set<Name> names, Optional<String> typed) {
        return typed.isEmpty()
                || service.fields().stream()
                        .filter(field -> names.contains(field.name()))
                        .allMatch(field -> field.admits(typed.get()));
    }

    private Instant afterIssue(long seconds) {
        return Instant.ofEpochSecond(content.issuedAt() + seconds);
    }
}
